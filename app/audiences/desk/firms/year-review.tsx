import { ABILITIES } from '~/admission/yearly-reviews/abilities'
import { errorText } from '~/admission/yearly-reviews/error-text'
import { gradeYear } from '~/admission/yearly-reviews/grade.server'
import { yearToGrade } from '~/admission/yearly-reviews/queries.server'
import { ReviewForm } from '~/admission/yearly-reviews/review.form'
import { REVIEW_GRADES } from '~/admission/yearly-reviews/vocabulary'
import { yearlyReviewWords } from '~/admission/yearly-reviews/words'
import { YearFacts } from '~/admission/yearly-reviews/year-facts'
import { firmActs } from '~/ground/firms/firm-act.server'
import { firmFrame, type OnFirm } from '~/ground/firms/firm-frame'
import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { RadioGroup, TextArea } from '~/ui/form'

/** A year in residence is graded against the agreement. */
const { loader, action, meta, Page } = firmActs(yearlyReviewWords, (w, shown: OnFirm, locale) => ({
  ...firmFrame(w, shown, locale),
  errorText: (code) => errorText(w, code),
}))({
  guard: inRole(...ABILITIES.review_years),
  form: ReviewForm,
  command: gradeYear,
  more: async (firmId, actor) => ({ due: await yearToGrade(actor, firmId, today()) }),
  words: yearlyReviewWords,
  name: (w) => w.title,
  lead: (w, { due }) => due && w.lead(due.number, due.from, due.until),
  closed: (w, { due }) => (due ? null : w.none),
  above: (_, { due, slug, firm }) => (due ? <YearFacts slug={slug} firmId={firm.id} due={due} /> : null),
  labels: (w) => ({ grade: w.grade, note: w.note, cure: w.cure }),
  fields: (w, { due }) => (
    <>
      <input type="hidden" name="year" value={due?.number ?? 0} />
      <RadioGroup
        name="grade"
        label={w.grade}
        options={REVIEW_GRADES.codes.map((value) => ({ value, label: w.grades[value] }))}
      />
      <TextArea name="note" label={w.note} hint={w.noteHint} rows={4} max={1000} />
      <TextArea
        name="cure"
        label={w.cure}
        hint={w.cureHint(due?.cureDays ?? 0)}
        rows={4}
        max={1000}
        optional
      />
    </>
  ),
  send: (w) => w.send,
})

export { loader, action, meta, Page as default }
