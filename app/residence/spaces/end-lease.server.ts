import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Prisma, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { addDays, compareDays, dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { ALLOCATORS } from './abilities'
import type { LeaseEnd, LeaseEnds } from './allocate.form'
import { spaceEvents } from './events'

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
    const ended = await end(tx, actor, lease, input, now)
    return ended ? ok(ended) : refuse('changed_meanwhile')
  })
}

/** Ends several leases of one firm on one day: all of them, or none, with a reason for each that stands in the way. */
export async function endLeases(
  actor: Actor,
  firmId: string,
  { leases: ids, ...input }: LeaseEnds,
  now: Date,
): Promise<Outcome<{ count: number }, 'not_all' | 'changed_meanwhile'>> {
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
    for (const lease of leases)
      if (!(await end(tx, actor, lease, input, now))) return refuse('changed_meanwhile')
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

async function end(
  tx: Tx,
  actor: Actor,
  lease: LeaseRow,
  { lastDay, reason }: LeaseEnd,
  now: Date,
): Promise<Ended | null> {
  const { enclaveId } = actor
  const state = compareDays(lastDay, dayFromDate(lease.startsOn)) < 0 ? 'cancelled' : 'ended'
  const endsBefore = dateOfDay(addDays(lastDay, 1))
  const { count } = await tx.lease.updateMany({
    where: { enclaveId, id: lease.id, state: 'active', endsBefore: lease.endsBefore },
    data: { state, endedAt: now, ...(state === 'ended' ? { endsBefore } : {}) },
  })
  if (count === 0) return null
  const event = spaceEvents[`lease_${state}`]({ unit: lease.unit.code, lastDay, reason })
  const subject = { type: 'lease', id: lease.id }
  await recordEvent(tx, { enclaveId, actor, subject, firmId: lease.firmId, event }, now)
  return { state }
}
