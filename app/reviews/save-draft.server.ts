import type { Actor } from '~/people/actor'
import { inTransaction } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { loadOwn, takeOpen } from './own.server'
import type { ReviewInput } from './review.form'

export type DraftRefusal = 'wrong_state' | 'wrong_role' | 'file_closed' | 'changed_meanwhile'

/** Keeps what the expert has so far. A private note: no event, no letter, nobody else reads it. */
export async function saveDraft(
  actor: Actor,
  reviewId: string,
  input: ReviewInput,
): Promise<Outcome<{ reviewId: string }, DraftRefusal>> {
  return inTransaction(async (tx) => {
    const before = await loadOwn(tx, actor, reviewId)
    const next = takeOpen('save_draft', before, actor)
    if (!next.ok) return next
    const { count } = await tx.review.updateMany({
      where: { enclaveId: actor.enclaveId, id: before.id, state: before.state },
      data: { scores: input.marks, comment: input.comment, recommendation: input.recommendation },
    })
    return count === 0 ? refuse('changed_meanwhile') : ok({ reviewId })
  })
}
