import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { take } from '~/shared/steps'
import { reviewStateOf, STEPS } from '~/admission/rubrics/lifecycle'
import { visibleTo } from './queries.server'

/** The expert's own review inside a transaction, with what a command needs to know of its application. */
export async function loadOwn(tx: Tx, actor: Actor, reviewId: string) {
  const review = await tx.review.findFirst({
    where: { AND: [{ id: reviewId, expertId: actor.userId }, visibleTo(actor)] },
    include: {
      application: { include: { firm: { select: { name: true } }, intake: { select: { rubric: true } } } },
    },
  })
  return review ?? notFound()
}
export type OwnReview = Awaited<ReturnType<typeof loadOwn>>

/** Whether a step is open: the review's own state, and the file still being in review. */
export function takeOpen(step: keyof typeof STEPS, review: OwnReview, actor: Actor) {
  const next = take(STEPS, step, reviewStateOf(review.state), actor.role)
  if (!next.ok) return next
  return review.application.state === 'in_review'
    ? next
    : { ok: false as const, reason: 'file_closed' as const }
}
