import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { addDays, dateOfDay, type Day } from '~/shared/days'
import { tenancyEvents } from './events'

type Of = { tenancyId: string; firmId: string; lastDay: Day }

/**
 * Frees every room of a firm on one day, whatever contracts they stand in: leases end with it, those that would begin
 * later are called off, offers are taken back. The last but one thing of a transaction: it writes an event.
 */
export async function freeRooms(
  tx: Tx,
  actor: Actor,
  { tenancyId, firmId, lastDay }: Of,
  now: Date,
): Promise<void> {
  const { enclaveId } = actor
  const endsBefore = dateOfDay(addDays(lastDay, 1))
  const where = { enclaveId, firmId, purpose: 'firm' }
  const later = await tx.lease.findMany({
    where: { ...where, state: { in: ['drafted', 'active'] }, endsBefore: { gt: endsBefore } },
    select: { id: true, state: true, startsOn: true, unit: { select: { code: true } } },
  })
  const isOff = ({ state, startsOn }: (typeof later)[number]) => state === 'drafted' || startsOn >= endsBefore
  const idsOf = (leases: typeof later) => ({ in: leases.map(({ id }) => id) })
  await tx.lease.updateMany({
    where: { enclaveId, id: idsOf(later.filter(isOff)) },
    data: { state: 'cancelled', endedAt: now },
  })
  await tx.lease.updateMany({
    where: { enclaveId, id: idsOf(later.filter((lease) => !isOff(lease))) },
    data: { state: 'ended', endsBefore, endedAt: now },
  })
  // An offer holds rooms for a firm that is here to stay.
  await tx.leaseContract.updateMany({
    where: { enclaveId, firmId, state: { in: ['offered', 'accepted'] } },
    data: { state: 'withdrawn', closedAt: now },
  })
  await tx.lease.updateMany({
    where: { ...where, state: 'drafted' },
    data: { state: 'cancelled', endedAt: now },
  })
  const units = [...new Set(later.map(({ unit }) => unit.code))].sort()
  if (units.length === 0) return
  const subject = { type: 'tenancy', id: tenancyId }
  const event = tenancyEvents.rooms_freed({ units, lastDay })
  await recordEvent(tx, { enclaveId, actor, subject, firmId, event }, now)
}
