import { recordEvent } from '~/audit/record.server'
import { lockFile, stepIn } from '~/experts/step-in.part.server'
import { postLetter } from '~/notices/post.server'
import type { Actor } from '~/people/actor'
import { inTransaction } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { loadOwn, takeOpen } from './own.server'
import type { Recusal } from './recuse.form'

export type RecuseRefusal = 'wrong_state' | 'wrong_role' | 'file_closed' | 'changed_meanwhile'

/** The expert steps back, with a reason; the draft goes, and whoever assigned the file is told. */
export async function recuse(
  actor: Actor,
  reviewId: string,
  { reason }: Recusal,
  now: Date,
): Promise<Outcome<{ reviewId: string }, RecuseRefusal>> {
  return inTransaction(async (tx) => {
    const before = await loadOwn(tx, actor, reviewId)
    const next = takeOpen('recuse', before, actor)
    if (!next.ok) return next
    await lockFile(tx, actor.enclaveId, before.applicationId)
    const { count } = await tx.review.updateMany({
      where: { enclaveId: actor.enclaveId, id: before.id, state: before.state },
      data: { state: next.value, recusedReason: reason, scores: {}, comment: '', recommendation: null },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const { application } = before
    const link = env().BASE_URL + paths.deskReviewers(actor.enclaveSlug, application.id)
    const params = { ref: application.ref, firm: application.firm.name, expert: actor.name, reason, link }
    await postLetter(
      tx,
      {
        enclaveId: actor.enclaveId,
        toUserId: application.officerId ?? before.assignedById,
        kind: 'review_recused',
        params,
        about: { type: 'application', id: application.id },
      },
      now,
    )
    const file = { ...application, firmName: application.firm.name }
    const alternate = await stepIn(tx, file, { expertId: actor.userId }, now)
    await recordEvent(
      tx,
      {
        enclaveId: actor.enclaveId,
        actor,
        kind: 'review_recused',
        subject: { type: 'application', id: application.id },
        firmId: application.firmId,
        payload: { reviewId, reason, alternate: alternate !== null },
      },
      now,
    )
    return ok({ reviewId })
  })
}
