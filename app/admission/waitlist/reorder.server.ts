import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { waitlistEvents } from './events'
import { placedAt } from './order'
import { lockedOrder, writeOrder } from './order.part.server'
import type { Reorder } from './waitlist.form'

export type ReorderRefusal = 'wrong_role' | 'changed_meanwhile'

/** The director changes the order; a firm that has left the list meanwhile stays off it. */
export async function reorderWaitlist(
  actor: Actor,
  intakeId: string,
  { applicationId, place }: Reorder,
  now: Date,
): Promise<Outcome<{ place: number }, ReorderRefusal>> {
  if (actor.role !== 'director') return refuse('wrong_role')
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const file =
      (await tx.application.findFirst({
        where: { enclaveId, intakeId, id: applicationId },
        select: { ref: true, firmId: true },
      })) ?? notFound()
    const order = await lockedOrder(tx, { enclaveId, intakeId })
    if (!order.includes(applicationId)) return refuse('changed_meanwhile')
    const moved = placedAt(order, applicationId, place)
    await writeOrder(tx, enclaveId, moved)
    const at = moved.indexOf(applicationId) + 1
    const payload = { ref: file.ref, place: at }
    const subject = { type: 'application', id: applicationId }
    await recordEvent(
      tx,
      { enclaveId, actor, subject, firmId: file.firmId, event: waitlistEvents.waitlist_reordered(payload) },
      now,
    )
    return ok({ place: at })
  })
}
