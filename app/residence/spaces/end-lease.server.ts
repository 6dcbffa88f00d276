import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { addDays, compareDays, dateOfDay, dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { ALLOCATORS } from './abilities'
import type { LeaseEnd } from './allocate.form'
import { spaceEvents } from './events'

export type EndRefusal = 'already_over' | 'after_its_end' | 'changed_meanwhile'

/** Ends a lease on an earlier last day; one whose last day lies before its first is cancelled. */
export async function endLease(
  actor: Actor,
  leaseId: string,
  input: LeaseEnd,
  now: Date,
): Promise<Outcome<{ state: 'ended' | 'cancelled' }, EndRefusal>> {
  if (!ALLOCATORS.includes(actor.role)) forbidden()
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    if (!isId(leaseId)) notFound()
    const lease =
      (await tx.lease.findFirst({ where: { enclaveId, id: leaseId }, include: { unit: true } })) ?? notFound()
    if (lease.state !== 'active' || lease.endsBefore <= dateOfDay(dayOf(now))) return refuse('already_over')
    const end = addDays(input.lastDay, 1)
    if (compareDays(end, dayFromDate(lease.endsBefore)) > 0) return refuse('after_its_end')
    const state = compareDays(input.lastDay, dayFromDate(lease.startsOn)) < 0 ? 'cancelled' : 'ended'
    const { count } = await tx.lease.updateMany({
      where: { enclaveId, id: lease.id, state: 'active', endsBefore: lease.endsBefore },
      data: { state, endedAt: now, ...(state === 'ended' ? { endsBefore: dateOfDay(end) } : {}) },
    })
    if (count === 0) return refuse('changed_meanwhile')
    await recordEvent(
      tx,
      {
        enclaveId,
        actor,
        subject: { type: 'lease', id: lease.id },
        firmId: lease.firmId,
        event: spaceEvents[`lease_${state}`]({
          unit: lease.unit.code,
          lastDay: input.lastDay,
          reason: input.reason,
        }),
      },
      now,
    )
    return ok({ state })
  })
}
