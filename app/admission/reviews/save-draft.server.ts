import type { Actor } from '~/ground/people/actor'
import { phaseBars } from '~/admission/phases/gate.part.server'
import { inTransaction } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { loadOwn, takeOpen } from './own.server'
import type { ReviewInput } from './review.form'

export type DraftRefusal = 'wrong_state' | 'wrong_role' | 'file_closed' | 'phase_bars' | 'changed_meanwhile'
type Kept = Promise<Outcome<{ reviewId: string }, DraftRefusal>>

/** Keeps what the expert has so far. A private note: no event, no letter, nobody else reads it. */
export function saveDraft(actor: Actor, reviewId: string, input: ReviewInput): Kept {
  return keep(actor, reviewId, 'save_draft', input, {})
}

/** The same, and puts the file off: it is served again once the others are done. */
export function skip(actor: Actor, reviewId: string, input: ReviewInput, now: Date): Kept {
  return keep(actor, reviewId, 'skip', input, { skippedAt: now })
}

async function keep(
  actor: Actor,
  reviewId: string,
  step: 'save_draft' | 'skip',
  input: ReviewInput,
  more: { skippedAt?: Date },
): Kept {
  return inTransaction(async (tx) => {
    const before = await loadOwn(tx, actor, reviewId)
    const next = takeOpen(step, before, actor)
    if (!next.ok) return next
    const barred = await phaseBars(tx, before.application, 'review')
    if (barred) return barred
    const { count } = await tx.review.updateMany({
      where: { enclaveId: actor.enclaveId, id: before.id, state: before.state },
      data: { scores: input.marks, comment: input.comment, recommendation: input.recommendation, ...more },
    })
    return count === 0 ? refuse('changed_meanwhile') : ok({ reviewId })
  })
}
