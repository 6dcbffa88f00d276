import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { dayFromDate, type Day } from '~/shared/days'
import { visibleTo } from './queries.server'
import { roundOf, type Round } from '~/admission/rubrics/round'

/** How far the expert is with the files that are still in review. */
export async function ownRound(actor: Actor, today: Day): Promise<Round> {
  const rows = await db.review.findMany({
    where: { AND: [{ expertId: actor.userId, application: { state: 'in_review' } }, visibleTo(actor)] },
    select: { state: true, dueOn: true },
  })
  return roundOf(
    rows.map(({ state, dueOn }) => ({ state, dueOn: dayFromDate(dueOn) })),
    today,
  )
}
