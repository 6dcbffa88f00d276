import type { Tx } from '~/platform/db.server'
import { addDays, dateOfDay, dayFromDate, type Day } from '~/shared/days'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { seatsMeet, type Seats } from './seats'

/**
 * The unit and its room, locked; null while somebody else is allocating there. Of many at once one goes on and the
 * others are refused without waiting, so that they hold no connection that others need. The exclusion constraint stays
 * as the second net.
 */
export async function lockUnit(tx: Tx, enclaveId: string, unitId: string) {
  if (!isId(unitId)) notFound()
  const unit = (await tx.unit.findFirst({ where: { enclaveId, id: unitId } })) ?? notFound()
  const roomId = unit.roomId ?? unit.id
  const held = await tx.$queryRaw<unknown[]>`
    SELECT id FROM "Unit" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${roomId}::uuid FOR UPDATE SKIP LOCKED`
  return held.length > 0 ? { unit, roomId } : null
}

/** The first lease, but for some, that stands in the way of a period on some seat of a room. */
export async function leaseInTheWay(
  tx: Tx,
  at: { enclaveId: string; roomId: string } & Seats,
  period: { startsOn: Day; endsBefore: Day },
  except: readonly string[] = [],
) {
  const { enclaveId, roomId } = at
  const some = await leasesInTheWay(tx, { enclaveId, roomIds: [roomId] }, period, except)
  const first = some.find((one) => seatsMeet(one, at))
  if (!first) return null
  const { who, unit, from, until, purpose } = first
  return { who, unit, from, until, purpose }
}

/** The leases of some rooms, but for some, that share a day with a period, the first on top; which seats they take is said. */
export async function leasesInTheWay(
  tx: Tx,
  { enclaveId, roomIds }: { enclaveId: string; roomIds: readonly string[] },
  period: { startsOn: Day; endsBefore: Day },
  except: readonly string[] = [],
) {
  const leases = await tx.lease.findMany({
    where: {
      enclaveId,
      roomId: { in: [...roomIds] },
      state: { not: 'cancelled' },
      id: { notIn: [...except] },
      startsOn: { lt: dateOfDay(period.endsBefore) },
      endsBefore: { gt: dateOfDay(period.startsOn) },
    },
    orderBy: [{ startsOn: 'asc' }, { id: 'asc' }],
    include: { firm: { select: { name: true } }, unit: { select: { code: true } } },
  })
  return leases.map(({ roomId, seatFrom, seatUntil, firm, note, unit, startsOn, endsBefore, purpose }) => ({
    roomId,
    seatFrom,
    seatUntil,
    who: firm?.name ?? note,
    unit: unit.code,
    from: dayFromDate(startsOn),
    until: addDays(dayFromDate(endsBefore), -1),
    purpose,
  }))
}
