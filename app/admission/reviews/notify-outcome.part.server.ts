import { deskWords } from '~/admission/applications/desk-words'
import { postLetter } from '~/ground/notices/post.server'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { nameInLetter } from '~/admission/rubrics/named.server'
import { reviewWords } from '~/admission/rubrics/words'
import { reviewLetters } from './letters'

type Decided = { enclaveId: string; id: string; ref: string; outcome: string }

/**
 * Tells the experts who scored a file what became of it, with the advice each of them gave; nothing of the others.
 * For the transaction that makes the decision known.
 */
export async function notifyExpertsOfOutcome(
  tx: Tx,
  slug: string,
  { enclaveId, id, ref, outcome }: Decided,
  now: Date,
): Promise<void> {
  const reviews = await tx.review.findMany({
    where: { enclaveId, applicationId: id, state: 'submitted' },
    select: { id: true, expertId: true, recommendation: true },
    orderBy: { id: 'asc' },
  })
  if (reviews.length === 0) return
  const firm = await nameInLetter(tx, enclaveId, id)
  for (const review of reviews) {
    const advice = review.recommendation ?? ''
    const params = {
      ref,
      firm,
      link: env().BASE_URL + paths.reviewFile(slug, review.id),
      outcomeZh: inLocale(deskWords, 'zh').outcomes[outcome] ?? '',
      outcomeEn: inLocale(deskWords, 'en').outcomes[outcome] ?? '',
      adviceZh: inLocale(reviewWords, 'zh').recommendations[advice] ?? '',
      adviceEn: inLocale(reviewWords, 'en').recommendations[advice] ?? '',
    }
    const about = { type: 'review', id: review.id }
    await postLetter(
      tx,
      { enclaveId, toUserId: review.expertId, letter: reviewLetters.review_outcome, params, about },
      now,
    )
  }
}
