import { readersOf } from '~/landing/asks/visible.server'
import { db, type Tx } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { inForceOn } from '~/shared/in-force'
import type { Side } from './vocabulary'

/** The departments in force on a day that are responsible for a side, in their order, and whether anybody there has an account. */
export async function askableFor(
  client: Pick<Tx, 'department' | '$queryRaw'>,
  enclaveId: string,
  side: Side,
  today: Day,
) {
  const rows = await client.department.findMany({
    where: { enclaveId, duties: { has: side }, ...inForceOn(today) },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, nameZh: true, nameEn: true },
  })
  const ids = rows.map(({ id }) => id)
  const read = new Set((await readersOf(client, enclaveId, ids)).map(({ departmentId }) => departmentId))
  return rows.map(({ id, nameZh: zh, nameEn: en }) => ({ id, zh, en, isRead: read.has(id) }))
}

/** Of both sides, for a form. */
export async function askableDepartments(enclaveId: string, today: Day) {
  const [industry, finance] = await Promise.all([
    askableFor(db, enclaveId, 'industry', today),
    askableFor(db, enclaveId, 'finance', today),
  ])
  return { industry, finance }
}
