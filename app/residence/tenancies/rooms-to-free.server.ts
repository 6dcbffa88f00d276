import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { db } from '~/platform/db.server'
import { addDays, dateOfDay, type Day } from '~/shared/days'

/** The rooms a firm has from a day on, and the day on which the setting proposes to free them. */
export async function roomsToFree({ enclaveId }: Actor, firmId: string, today: Day) {
  const [leases, { clearDays }] = await Promise.all([
    db.lease.findMany({
      where: {
        enclaveId,
        firmId,
        purpose: 'firm',
        state: { in: ['drafted', 'active'] },
        endsBefore: { gt: dateOfDay(addDays(today, 1)) },
      },
      select: { unit: { select: { code: true } } },
      orderBy: { unit: { code: 'asc' } },
    }),
    settingOn(db, enclaveId, 'leasing', today),
  ])
  return {
    units: [...new Set(leases.map(({ unit }) => unit.code))],
    proposed: addDays(today, clearDays),
    today,
  }
}
