import { recordEvent } from '~/ground/audit/record.server'
import { foundersOf } from '~/ground/firms/founders.server'
import { visibleTo } from '~/ground/firms/visible.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { holdTenancy } from '~/residence/tenancies/hold.part.server'
import { dayFromDate, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { yearlyReviewEvents } from './events'
import { latestReview } from './queries.server'
import type { SecondLookInput } from './review.form'
import { openStep } from './year'
import { yearlyReviewLetters } from './letters'

export type SecondLookRefusal =
  'not_in_residence' | 'nothing_open' | 'too_early' | 'said_already' | 'changed_meanwhile'

/**
 * A firm with a yellow card is looked at again: put right at any time, not put right only once its days are over. What was
 * not put right may be later, as long as the firm is in residence.
 */
export async function lookAgain(
  actor: Actor,
  firmId: string,
  { outcome, note }: SecondLookInput,
  now: Date,
): Promise<Outcome<{ reviewId: string }, SecondLookRefusal>> {
  return inTransaction(async (tx) => {
    const { enclaveId } = actor
    const firm =
      (await tx.firm.findFirst({ where: { AND: [{ id: firmId }, visibleTo(actor)] } })) ?? notFound()
    const review = await latestReview(tx, enclaveId, firmId)
    if (!review) return refuse('nothing_open')
    const tenancy = await holdTenancy(tx, enclaveId, review.tenancyId, 'shared')
    if (tenancy.state !== 'active') return refuse('not_in_residence')
    const { id, grade, secondLook, year } = review
    const cureBy = review.cureBy && dayFromDate(review.cureBy)
    const step = openStep({ grade, cureBy, secondLook }, dayOf(now))
    if (!step) return refuse('nothing_open')
    if (outcome === 'not_cured' && step === 'cure') return refuse('too_early', { day: cureBy ?? '' })
    if (outcome === secondLook) return refuse('said_already')

    // What was found before is in the WHERE: of two who look at once one is counted.
    const { count } = await tx.yearlyReview.updateMany({
      where: { enclaveId, id, secondLook },
      data: { secondLook: outcome, secondNote: note, secondById: actor.userId, secondAt: now },
    })
    if (count === 0) return refuse('changed_meanwhile')
    const about = { type: 'tenancy', id: review.tenancyId }
    const letter = outcome === 'cured' ? yearlyReviewLetters.year_cured : yearlyReviewLetters.year_not_cured
    const params = { firm: firm.name, note }
    for (const toUserId of await foundersOf(tx, enclaveId, firmId))
      await postLetter(tx, { enclaveId, toUserId, letter, params, about, page: paths.myFirm }, now)
    const event = yearlyReviewEvents.year_looked_again({ year, outcome, note })
    await recordEvent(tx, { enclaveId, actor, subject: about, firmId, event }, now)
    return ok({ reviewId: id })
  })
}
