import { readersOf } from '~/landing/asks/visible.server'
import { DEPARTMENT_KINDS, DUTIES } from '~/ground/departments/vocabulary'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate, type Day } from '~/shared/days'
import { termState } from '~/shared/in-force'

/** Every department of an enclave, also those that are over, and whether it has an account that reads what it is asked. */
export async function departmentLines({ enclaveId }: Pick<Actor, 'enclaveId'>, today: Day) {
  const order = [{ position: 'asc' as const }, { id: 'asc' as const }]
  const rows = await db.department.findMany({ where: { enclaveId }, orderBy: order })
  const ids = rows.map(({ id }) => id)
  const read = new Set((await readersOf(db, enclaveId, ids)).map(({ departmentId }) => departmentId))
  return rows.map((row) => ({ ...lineOf(row, today), isRead: read.has(row.id) }))
}

/** One department; 404 for one of another enclave. */
export async function departmentOf(
  { enclaveId }: Pick<Actor, 'enclaveId'>,
  id: string | undefined,
  today: Day,
) {
  const row = isId(id) ? await db.department.findUnique({ where: { enclaveId_id: { enclaveId, id } } }) : null
  return lineOf(row ?? notFound(), today)
}

type Row = Awaited<ReturnType<typeof db.department.findMany>>[number]

function lineOf({ id, nameZh, nameEn, contact, version, ...row }: Row, today: Day) {
  const from = dayFromDate(row.validFrom)
  const until = row.validUntil && dayFromDate(row.validUntil)
  return {
    id,
    nameZh,
    nameEn,
    contact,
    version,
    from,
    until,
    kind: DEPARTMENT_KINDS.of(row.kind),
    duties: row.duties.map((duty) => DUTIES.of(duty)),
    state: termState(from, until, today),
  }
}
export type DepartmentLine = Awaited<ReturnType<typeof departmentOf>>
