import { ABILITIES } from '~/admission/yearly-reviews/abilities'
import { errorText } from '~/admission/yearly-reviews/error-text'
import { openReview } from '~/admission/yearly-reviews/queries.server'
import { SecondLookForm } from '~/admission/yearly-reviews/review.form'
import { YearReviews } from '~/admission/yearly-reviews/reviews-view'
import { lookAgain } from '~/admission/yearly-reviews/second-look.server'
import { SECOND_LOOKS } from '~/admission/yearly-reviews/vocabulary'
import { yearlyReviewWords } from '~/admission/yearly-reviews/words'
import { firmActs } from '~/ground/firms/firm-act.server'
import { firmFrame, type OnFirm } from '~/ground/firms/firm-frame'
import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { RadioGroup, TextArea } from '~/ui/form'

/** A firm that failed its year is looked at again. */
const { loader, action, meta, Page } = firmActs(yearlyReviewWords, (w, shown: OnFirm, locale) => ({
  ...firmFrame(w, shown, locale),
  errorText: (code) => errorText(w, code),
}))({
  guard: inRole(...ABILITIES.review_years),
  form: SecondLookForm,
  command: lookAgain,
  more: async (firmId, actor) => ({ review: await openReview(actor, firmId, today()) }),
  at: { too_early: 'outcome', said_already: 'outcome' },
  words: yearlyReviewWords,
  name: (w) => w.second,
  lead: (w, { review }) => review?.cureBy && w.secondLead(review.cureBy),
  closed: (w, { review }) => (review ? null : w.nothingOpen),
  above: (_, { review }) => (review ? <YearReviews reviews={[review]} /> : null),
  labels: (w) => ({ outcome: w.outcome, note: w.found }),
  fields: (w) => (
    <>
      <RadioGroup
        name="outcome"
        label={w.outcome}
        options={SECOND_LOOKS.codes.map((value) => ({ value, label: w.looks[value] }))}
      />
      <TextArea name="note" label={w.found} hint={w.noteHint} rows={4} max={1000} />
    </>
  ),
  send: (w) => w.sendSecond,
})

export { loader, action, meta, Page as default }
