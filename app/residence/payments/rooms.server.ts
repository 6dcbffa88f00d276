import { db } from '~/platform/db.server'
import { addDays, dateOfDay, dayFromDate, type Day } from '~/shared/days'
import { addYuan } from '~/shared/money'
import { paysOf } from '~/residence/rent/pays.server'

/** The rooms a firm has on a day, with what it pays for each, and what all of them come to a month. */
export async function roomsOf(enclaveId: string, firmId: string, day: Day) {
  const [leases, pays] = await Promise.all([
    db.lease.findMany({
      where: {
        enclaveId,
        firmId,
        purpose: 'firm',
        state: { in: ['active', 'ended'] },
        startsOn: { lte: dateOfDay(day) },
        endsBefore: { gt: dateOfDay(day) },
      },
      select: { id: true, unitId: true, endsBefore: true, sqm: true, unit: { select: { code: true } } },
    }),
    paysOf(enclaveId, { firmId }, day),
  ])
  const rooms = leases
    .map(({ id, unitId, endsBefore, sqm, unit }) => ({
      leaseId: id,
      unitId,
      code: unit.code,
      sqm: sqm.toString(),
      until: addDays(dayFromDate(endsBefore), -1),
      pays: pays.get(id) ?? null,
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
  const monthly = addYuan('0', ...[...pays.values()].flatMap(({ rent, property }) => [rent, property]))
  return { rooms, monthly }
}
