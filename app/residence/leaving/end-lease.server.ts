import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Prisma, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { endBookingsOf, noteEndedBookings } from '~/residence/bookings/leave.part.server'
import { addDays, compareDays, dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { ALLOCATORS } from '~/residence/spaces/abilities'
import type { LeaseEnd, LeaseEnds } from '~/residence/spaces/allocate.form'
import { spaceEvents } from '~/residence/spaces/events'
import { callOffEmpty, noteCalledOff } from '~/residence/contracts/call-off.part.server'
import { endsOf, tellOfEnds } from './tell-of-ends.part.server'

export type EndRefusal = 'already_over' | 'after_its_end' | 'changed_meanwhile'
type Ended = { state: 'ended' | 'cancelled' }
type LeaseRow = Prisma.LeaseGetPayload<{ include: { unit: true } }>

/** Ends a lease on an earlier last day; one whose last day lies before its first is cancelled. */
export async function endLease(
  actor: Actor,
  leaseId: string,
  input: LeaseEnd,
  now: Date,
): Promise<Outcome<Ended, EndRefusal>> {
  if (!ALLOCATORS.includes(actor.role)) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    if (!isId(leaseId)) notFound()
    const lease =
      (await tx.lease.findFirst({
        where: { enclaveId, id: leaseId, purpose: { not: 'retired' } },
        include: { unit: true },
      })) ?? notFound()
    const reason = whyNot(lease, input, now)
    if (reason) return refuse(reason)
    const ended = await end(tx, lease, input, now)
    if (!ended) return refuse('changed_meanwhile')
    const { firmId } = lease
    const count = firmId ? await endBookingsOf(tx, actor, { firmId }, now) : 0
    const why = { reason: input.reason }
    const off = await callOffEmpty(tx, actor, [lease.contractId], why, now)
    if (firmId) await tell(tx, { enclaveId, firmId }, [{ ...lease, ...ended }], { off, input }, now)
    await note(tx, actor, { ...lease, ...ended }, input, now)
    await noteCalledOff(tx, actor, off, why, now)
    if (firmId) await noteEndedBookings(tx, actor, { firmId, count }, now)
    return ok(ended)
  })
}

/** Ends several leases of one firm on one day: all of them, or none, with a reason for each that stands in the way. */
export async function endLeases(
  actor: Actor,
  firmId: string,
  { leases: ids, ...input }: LeaseEnds,
  now: Date,
): Promise<Outcome<{ count: number }, 'not_all'>> {
  if (!ALLOCATORS.includes(actor.role)) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    // Held in one order, so that of two who end the same leases one waits and sees what the other did.
    await tx.$queryRaw`SELECT id FROM "Lease" WHERE "enclaveId" = ${enclaveId}::uuid
      AND id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
    const leases = await tx.lease.findMany({
      where: { enclaveId, firmId, id: { in: ids } },
      include: { unit: true },
      orderBy: { unit: { code: 'asc' } },
    })
    if (leases.length < new Set(ids).size) notFound()
    const refused = leases.flatMap((lease) => {
      const reason = whyNot(lease, input, now)
      return reason ? [[lease.unit.code, reason]] : []
    })
    if (refused.length > 0) return refuse('not_all', Object.fromEntries(refused) as Record<string, string>)
    const ended: (LeaseRow & Ended)[] = []
    for (const lease of leases) {
      const one = await end(tx, lease, input, now)
      // Their rows are held: what is half ended must not be kept.
      if (!one) throw new Error('a lease that is held changed')
      ended.push({ ...lease, ...one })
    }
    const count = await endBookingsOf(tx, actor, { firmId }, now)
    const contracts = leases.map(({ contractId }) => contractId)
    const why = { reason: input.reason }
    const off = await callOffEmpty(tx, actor, contracts, why, now)
    await tell(tx, { enclaveId, firmId }, ended, { off, input }, now)
    for (const lease of ended) await note(tx, actor, lease, input, now)
    await noteCalledOff(tx, actor, off, why, now)
    await noteEndedBookings(tx, actor, { firmId, count }, now)
    return ok({ count: leases.length })
  })
}

function whyNot(
  { state, endsBefore }: LeaseRow,
  { lastDay }: LeaseEnd,
  now: Date,
): Exclude<EndRefusal, 'changed_meanwhile'> | null {
  if (state !== 'active' || endsBefore <= dateOfDay(dayOf(now))) return 'already_over'
  return compareDays(addDays(lastDay, 1), dayFromDate(endsBefore)) > 0 ? 'after_its_end' : null
}

async function end(tx: Tx, lease: LeaseRow, { lastDay }: LeaseEnd, now: Date): Promise<Ended | null> {
  const { enclaveId } = lease
  const state = compareDays(lastDay, dayFromDate(lease.startsOn)) < 0 ? 'cancelled' : 'ended'
  const endsBefore = dateOfDay(addDays(lastDay, 1))
  const { count } = await tx.lease.updateMany({
    where: { enclaveId, id: lease.id, state: 'active', endsBefore: lease.endsBefore },
    data: { state, endedAt: now, ...(state === 'ended' ? { endsBefore } : {}) },
  })
  return count === 0 ? null : { state }
}

/** Tells the firm which of its rooms end sooner, and which were called off. */
async function tell(
  tx: Tx,
  of: { enclaveId: string; firmId: string },
  leases: readonly (LeaseRow & Ended)[],
  { off, input: { lastDay, reason } }: { off: readonly { id: string }[]; input: LeaseEnd },
  now: Date,
): Promise<void> {
  const ends = endsOf({
    off: leases.filter(({ state }) => state === 'cancelled'),
    shortened: leases.filter(({ state }) => state === 'ended'),
    calledOff: off,
  })
  await tellOfEnds(tx, of, ends, { lastDay, why: { reason } }, now)
}

async function note(
  tx: Tx,
  actor: Actor,
  { enclaveId, id, firmId, unit, state }: LeaseRow & Ended,
  { lastDay, reason }: LeaseEnd,
  now: Date,
): Promise<void> {
  const event = spaceEvents[`lease_${state}`]({ unit: unit.code, lastDay, reason })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'lease', id }, firmId, event }, now)
}
