import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { callOffEmpty, noteCalledOff } from '~/residence/contracts/call-off.part.server'
import type { Why } from '~/residence/contracts/why'
import { noteTakenBack, takeBackAll } from '~/residence/offers/take-back.part.server'
import { endsOf, tellOfEnds } from './tell-of-ends.part.server'
import { tenancyEvents } from '~/residence/tenancies/events'
import { LET } from '~/residence/spaces/vocabulary'
import { addDays, dateOfDay, dayOf, type Day } from '~/shared/days'

type Of = { tenancyId: string; firmId: string; lastDay: Day }

/**
 * Frees every room of a firm on one day, whatever contracts they stand in: leases that last longer end with it, also
 * those that were to end earlier than agreed and yet later than this, those that would begin later are called off with
 * the contracts that hold nothing else, offers are taken back. Leases that run out before are given up, too: nobody asks
 * whether to renew them. The last but one thing of a transaction: it writes events.
 */
export async function freeRooms(
  tx: Tx,
  actor: Actor,
  { tenancyId, firmId, lastDay }: Of,
  why: Why,
  now: Date,
): Promise<void> {
  const { enclaveId } = actor
  const taken = await takeBackAll(tx, actor, firmId, why, now)
  const endsBefore = dateOfDay(addDays(lastDay, 1))
  const later = await tx.lease.findMany({
    where: { enclaveId, firmId, purpose: 'firm', state: { in: [...LET] }, endsBefore: { gt: endsBefore } },
    select: { id: true, startsOn: true, contractId: true, unit: { select: { code: true } } },
  })
  const off = later.filter(({ startsOn }) => startsOn >= endsBefore)
  const shortened = later.filter(({ startsOn }) => startsOn < endsBefore)
  const idsOf = (leases: typeof later) => ({ in: leases.map(({ id }) => id) })
  await tx.lease.updateMany({
    where: { enclaveId, id: idsOf(off) },
    data: { state: 'cancelled', endedAt: now },
  })
  await tx.lease.updateMany({
    where: { enclaveId, id: idsOf(shortened) },
    data: { state: 'ended', endsBefore, endedAt: now },
  })
  await tx.lease.updateMany({
    where: {
      enclaveId,
      firmId,
      purpose: 'firm',
      state: 'active',
      endsBefore: { gt: dateOfDay(dayOf(now)), lte: endsBefore },
    },
    data: { state: 'ended', endedAt: now },
  })
  const contracts = off.map(({ contractId }) => contractId)
  const calledOff = await callOffEmpty(tx, actor, contracts, why, now)
  await tellOfEnds(tx, { enclaveId, firmId }, endsOf({ off, shortened, calledOff }), { lastDay, why }, now)
  await noteTakenBack(tx, actor, taken, why, now)
  await noteCalledOff(tx, actor, calledOff, why, now)
  const units = [...new Set(later.map(({ unit }) => unit.code))].sort()
  if (units.length === 0) return
  const subject = { type: 'tenancy', id: tenancyId }
  const event = tenancyEvents.rooms_freed({ units, lastDay })
  await recordEvent(tx, { enclaveId, actor, subject, firmId, event }, now)
}
