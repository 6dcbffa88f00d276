import { dueFrom } from '~/admission/applications/periods.server'
import { notifyRole } from '~/ground/notices/receivers.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { dayOf } from '~/shared/days'
import { limitsOf, reviewsStillNeeded } from '~/admission/rubrics/lifecycle'
import type { OwnReview } from '~/admission/reviews/own.server'
import { reviewingLetters } from './letters'

/** Once nobody is still scoring and enough have, the director is asked to decide; the caller locked the file. */
export async function notifyDirectorWhenComplete(
  tx: Tx,
  { enclaveId, enclaveSlug }: Pick<Actor, 'enclaveId' | 'enclaveSlug'>,
  file: OwnReview['application'],
  now: Date,
): Promise<void> {
  const { id, ref, firm } = file
  const reviews = await tx.review.findMany({
    where: { enclaveId, applicationId: id },
    select: { state: true },
  })
  if (reviews.some(({ state }) => state === 'assigned') || reviewsStillNeeded(reviews, limitsOf(file)) > 0)
    return
  const count = reviews.filter(({ state }) => state === 'submitted').length
  const due = await dueFrom(enclaveId, 'decide', dayOf(now), tx)
  const link = env().BASE_URL + paths.deskApplication(enclaveSlug, id)
  const params = { ref, firm: firm.name, count, due, link }
  const about = { type: 'application', id }
  await notifyRole(tx, 'director', { enclaveId, letter: reviewingLetters.reviews_in, params, about }, now)
}
