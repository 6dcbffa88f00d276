import type { Tx } from '~/platform/db.server'
import { addDays, dateOfDay, dayFromDate, type Day } from '~/shared/days'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import type { Seats } from './seats'

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
  const lease = await tx.lease.findFirst({
    where: {
      enclaveId: at.enclaveId,
      roomId: at.roomId,
      state: { not: 'cancelled' },
      id: { notIn: [...except] },
      seatFrom: { lt: at.seatUntil },
      seatUntil: { gt: at.seatFrom },
      startsOn: { lt: dateOfDay(period.endsBefore) },
      endsBefore: { gt: dateOfDay(period.startsOn) },
    },
    orderBy: { startsOn: 'asc' },
    include: { firm: { select: { name: true } }, unit: { select: { code: true } } },
  })
  if (!lease) return null
  return {
    who: lease.firm?.name ?? lease.note,
    unit: lease.unit.code,
    from: dayFromDate(lease.startsOn),
    until: addDays(dayFromDate(lease.endsBefore), -1),
    purpose: lease.purpose,
  }
}
