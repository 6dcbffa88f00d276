import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { dayOf, type Day } from '~/shared/days'
import type { ReviewView } from './queries.server'

/** What one expert says of another's review. */
export type ResponseView = {
  id: string
  reviewId: string
  byName: string
  own: boolean
  agrees: boolean
  reason: string
  on: Day
}

/**
 * What experts say of each other's reviews, among the reviews an actor may read: an answer is read only with
 * both the review it answers and the review of whoever gives it, so that it tells nobody what those hide.
 */
export async function responsesAmong(
  { enclaveId }: Pick<Actor, 'enclaveId'>,
  readable: readonly Pick<ReviewView, 'id' | 'state' | 'expertName' | 'own'>[],
): Promise<ResponseView[]> {
  const reviews = readable.filter(({ state }) => state === 'submitted')
  const ids = reviews.map(({ id }) => id)
  if (ids.length < 2) return []
  const rows = await db.reviewResponse.findMany({
    where: { enclaveId, reviewId: { in: ids }, byReviewId: { in: ids } },
    orderBy: [{ givenAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(({ id, reviewId, byReviewId, agrees, reason, givenAt }) => {
    const by = reviews.find((review) => review.id === byReviewId)
    return {
      id,
      reviewId,
      agrees,
      reason,
      on: dayOf(givenAt),
      byName: by?.expertName ?? '',
      own: by?.own ?? false,
    }
  })
}
