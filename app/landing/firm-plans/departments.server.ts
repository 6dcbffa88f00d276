import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { inForceOn } from '~/shared/in-force'

/** The departments that can be asked today, by name, and how many working days they have where no day is given. */
export async function departmentChoices({ enclaveId }: Actor, today: Day) {
  const [rows, { supportDays }] = await Promise.all([
    db.department.findMany({
      where: { enclaveId, ...inForceOn(today) },
      select: { id: true, nameZh: true, nameEn: true },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      take: 200,
    }),
    settingOn(db, enclaveId, 'limits', today),
  ])
  return { departments: rows.map(({ id, nameZh: zh, nameEn: en }) => ({ id, zh, en })), supportDays }
}
