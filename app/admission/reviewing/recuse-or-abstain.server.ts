import { recordEvent } from '~/ground/audit/record.server'
import { lockFile, replaceWithAlternate } from '~/admission/assignment/alternates.part.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { notifyDirectorWhenComplete } from './complete.part.server'
import { reviewEvents } from '~/admission/reviews/events'
import { loadOwn, takeOpen, type OwnReview } from '~/admission/reviews/own.server'
import { reviewingLetters } from './letters'

export type StepBackRefusal = 'wrong_state' | 'wrong_role' | 'file_closed' | 'changed_meanwhile'

/** What a way of stepping back leaves on record: the column of its reason, its letter and its event. */
const WAYS = {
  recuse: { column: 'recusedReason', letter: reviewingLetters.review_recused },
  abstain: { column: 'abstainedReason', letter: reviewingLetters.review_abstained },
} as const
type Way = { step: keyof typeof WAYS; reason: string }

/** The expert steps back, with a reason: the draft goes, staff are told, and the next alternate is asked. */
export async function recuseOrAbstain(
  actor: Actor,
  reviewId: string,
  { step, reason }: Way,
  now: Date,
): Promise<Outcome<{ reviewId: string }, StepBackRefusal>> {
  return inTransaction(async (tx) => {
    const before = await loadOwn(tx, actor, reviewId)
    const next = takeOpen(step, before, actor)
    if (!next.ok) return next
    const { column, letter } = WAYS[step]
    await lockFile(tx, actor.enclaveId, before.applicationId)
    const { count } = await tx.review.updateMany({
      where: { enclaveId: actor.enclaveId, id: before.id, state: before.state },
      data: { state: next.value, [column]: reason, scores: {}, comment: '', recommendation: null },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const { application } = before
    await tellStaff(tx, actor, before, { letter, reason }, now)
    const file = { ...application, firmName: application.firm.name }
    const alternate = await replaceWithAlternate(tx, file, { expertId: actor.userId }, now)
    if (!alternate) await notifyDirectorWhenComplete(tx, actor, application, now)
    await recordEvent(
      tx,
      {
        enclaveId: actor.enclaveId,
        actor,
        subject: { type: 'application', id: application.id },
        firmId: application.firmId,
        event: reviewEvents[letter.kind]({ reviewId, reason, alternate: alternate !== null }),
      },
      now,
    )
    return ok({ reviewId })
  })
}

/** The officer in charge reads who stepped back and why, and where to ask another. */
async function tellStaff(
  tx: Tx,
  actor: Actor,
  { application, assignedById }: OwnReview,
  { letter, reason }: { letter: (typeof WAYS)[keyof typeof WAYS]['letter']; reason: string },
  now: Date,
): Promise<void> {
  const link = env().BASE_URL + paths.deskReviewers(actor.enclaveSlug, application.id)
  await postLetter(
    tx,
    {
      enclaveId: actor.enclaveId,
      toUserId: application.officerId ?? assignedById,
      letter,
      params: { ref: application.ref, firm: application.firm.name, expert: actor.name, reason, link },
      about: { type: 'application', id: application.id },
    },
    now,
  )
}
