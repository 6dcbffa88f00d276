import { applicationFile } from '~/admission/case-file/file.server'
import { cityNames } from '~/ground/enclaves/cities.server'
import { refuseConflict } from '~/admission/experts/gate.server'
import { namedInBoth } from '~/ground/forms/place-words'
import type { Actor } from '~/ground/people/actor'
import { today as todayHere } from '~/platform/clock.server'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { anonymityOf } from '~/admission/anonymity/anonymity.server'
import { ownReview, reviewsOf } from '~/admission/reviews/queries.server'
import { responsesAmong } from '~/admission/reviews/responses.server'
import { ownRound } from '~/admission/reviews/round.server'
import { rubricOf } from '~/admission/rubrics/rubric-json'

/** The expert's own review by an address; 404 for a text that is no id and for anybody else's review. */
export async function ownReviewAt(actor: Actor, reviewId: string | undefined) {
  return isId(reviewId) ? ownReview(actor, reviewId) : notFound()
}

/** The own review to open and score; whoever has come into a conflict with the firm is led to recuse instead. */
export async function reviewToScore(actor: Actor, reviewId: string | undefined) {
  const review = await ownReviewAt(actor, reviewId)
  await refuseConflict(actor, review, todayHere())
  const rubric = rubricOf(review.application.intake.rubric, review.application.track)
  return { review, rubric: namedInBoth(rubric, await cityNames(actor.enclaveId)) }
}

/** What the page of a review shows: the file, the own draft, and others' reviews when they may be seen. */
export async function reviewPage(actor: Actor, reviewId: string | undefined, today: Day, locale: Locale) {
  const { review, rubric } = await reviewToScore(actor, reviewId)
  const { applicationId } = review
  const visible = await reviewsOf(actor, applicationId, db, locale)
  const responses = await responsesAmong(actor, visible)
  const blind = await anonymityOf(actor, applicationId, locale)
  const file = await applicationFile(actor, applicationId, today, locale)
  return {
    slug: actor.enclaveSlug,
    today,
    review: {
      id: review.id,
      state: review.state,
      open: review.state === 'assigned' && review.application.state === 'in_review',
      dueOn: dayFromDate(review.dueOn),
      assignedOn: dayOf(review.assignedAt),
      submittedAt: review.submittedAt?.toISOString() ?? null,
      total: review.total?.toFixed(2) ?? null,
    },
    own: visible.find((one) => one.id === review.id) ?? null,
    seesOthers: review.application.intake.activePhase.seesOthers,
    others: visible.filter((one) => one.id !== review.id && one.state === 'submitted'),
    responses: responses.map((one) => ({ ...one, reason: blind ? blind.redact(one.reason) : one.reason })),
    responding: review.state === 'submitted' && review.application.state === 'in_review' && !file.bars.review,
    round: await ownRound(actor, today),
    rubric,
    blind: blind !== null,
    file,
  }
}
