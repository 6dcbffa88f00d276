import { fileRow } from '~/admission/applications/queries.server'
import { cityNames } from '~/ground/enclaves/cities.server'
import { namedInBoth } from '~/ground/forms/place-words'
import type { Actor } from '~/ground/people/actor'
import { flagsOf } from '~/admission/rubrics/flags'
import { assignmentsOf, reviewsOf } from './queries.server'
import { responsesAmong } from './responses.server'
import { limitsOf } from '~/admission/rubrics/lifecycle'
import { rubricOf } from '~/admission/rubrics/rubric-json'
import { scoreSummary, widestOf } from '~/admission/rubrics/total'

/** Everything an actor may know of an application's reviews: who was asked, scores that are open, what they add up to. */
export async function scoresFor(actor: Actor, applicationId: string) {
  const application = await fileRow(actor, applicationId)
  // Only of reviews that may be read: a total or a flag must not tell what its parts hide.
  const reviews = (await reviewsOf(actor, applicationId)).filter((review) => review.state === 'submitted')
  const rubric = namedInBoth(
    rubricOf(application.intake.rubric, application.track),
    await cityNames(actor.enclaveId),
  )
  const responses = await responsesAmong(actor, reviews)
  const against = (id: string) =>
    responses.filter(({ reviewId, agrees }) => reviewId === id && !agrees).length
  const judged = reviews.flatMap(({ id, total, recommendation }) =>
    total ? [{ total, recommendation, disagreements: against(id) }] : [],
  )
  const limits = limitsOf(application)
  return {
    rubric,
    reviews,
    responses,
    assignments: await assignmentsOf(actor, applicationId),
    standing: scoreSummary(judged.map(({ total }) => total)),
    limits,
    flags: flagsOf(judged, limits),
    widest: widestOf(
      rubric,
      reviews.map(({ marks }) => marks),
    ),
  }
}
export type Scores = Awaited<ReturnType<typeof scoresFor>>
