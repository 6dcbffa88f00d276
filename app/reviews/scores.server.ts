import { visibleTo as applicationsVisibleTo } from '~/applications/queries.server'
import { cityNames } from '~/enclaves/cities.server'
import { namedInBoth } from '~/intakes/place-words'
import type { Actor } from '~/people/actor'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { assignmentsOf, reviewsOf } from './queries.server'
import { rubricOf } from './rubric-json'
import { standingOf } from './total'

/** Everything an actor may know of an application's reviews: who was asked, scores that are open, what they add up to. */
export async function scoresFor(actor: Actor, applicationId: string) {
  const application =
    (await db.application.findFirst({
      where: { AND: [{ id: applicationId }, applicationsVisibleTo(actor)] },
      select: { track: true, intake: { select: { rubric: true } } },
    })) ?? notFound()
  const reviews = (await reviewsOf(actor, applicationId)).filter((review) => review.state === 'submitted')
  return {
    rubric: namedInBoth(
      rubricOf(application.intake.rubric, application.track),
      await cityNames(actor.enclaveId),
    ),
    reviews,
    assignments: await assignmentsOf(actor, applicationId),
    // Only of reviews that may be read: a total must not tell what its parts hide.
    standing: standingOf(reviews.flatMap((review) => review.total ?? [])),
  }
}
export type Scores = Awaited<ReturnType<typeof scoresFor>>
