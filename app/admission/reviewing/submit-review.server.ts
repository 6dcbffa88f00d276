import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { phaseBars } from '~/admission/phases/gate.part.server'
import { inTransaction } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { notifyDirectorWhenComplete } from './complete.part.server'
import { reviewEvents } from '~/admission/reviews/events'
import { loadOwn, takeOpen } from '~/admission/reviews/own.server'
import type { ReviewInput } from '~/admission/reviews/review.form'
import { gapsIn } from '~/admission/rubrics/rubric'
import { rubricOf } from '~/admission/rubrics/rubric-json'
import { totalOf } from '~/admission/rubrics/total'

export type SubmitReviewRefusal =
  'wrong_state' | 'wrong_role' | 'file_closed' | 'phase_bars' | 'incomplete' | 'changed_meanwhile'

/** Locks the expert's scores. The last review of a file that comes in sends it to the director. */
export async function submitReview(
  actor: Actor,
  reviewId: string,
  input: ReviewInput,
  now: Date,
): Promise<Outcome<{ total: string }, SubmitReviewRefusal>> {
  return inTransaction(async (tx) => {
    const before = await loadOwn(tx, actor, reviewId)
    const next = takeOpen('submit', before, actor)
    if (!next.ok) return next
    const barred = await phaseBars(tx, before.application, 'review')
    if (barred) return barred
    const rubric = rubricOf(before.application.intake.rubric, before.application.track)
    const gaps = gapsIn(rubric, input.marks)
    const total = totalOf(rubric, input.marks)
    if (gaps.length > 0 || !total || !input.recommendation)
      return refuse('incomplete', { count: gaps.length })

    // Locks the file first: two last reviews at once take turns, and nobody decides in between.
    const { count: open } = await tx.application.updateMany({
      where: { enclaveId: actor.enclaveId, id: before.applicationId, state: 'in_review' },
      data: { state: 'in_review' },
    })
    if (open === 0) return refuse('file_closed')
    const { count } = await tx.review.updateMany({
      where: { enclaveId: actor.enclaveId, id: before.id, state: before.state },
      data: {
        state: next.value,
        scores: input.marks,
        comment: input.comment,
        recommendation: input.recommendation,
        total,
        submittedAt: now,
      },
    })
    if (count === 0) return refuse('changed_meanwhile')
    await notifyDirectorWhenComplete(tx, actor, before.application, now)
    // No score in the event: timelines are read by people who may not see it yet.
    await recordEvent(
      tx,
      {
        enclaveId: actor.enclaveId,
        actor,
        subject: { type: 'application', id: before.applicationId },
        firmId: before.application.firmId,
        event: reviewEvents.review_submitted({ reviewId }),
      },
      now,
    )
    return ok({ total })
  })
}
