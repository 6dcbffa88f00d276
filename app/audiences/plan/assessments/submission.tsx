import { assessmentAct } from '~/plan/assessments/assessment-act.server'
import { SubmitAssessmentForm } from '~/plan/assessments/assessment.form'
import { submitAssessment } from '~/plan/assessments/submit.server'
import { TextArea } from '~/ui/form'
import { Note } from '~/ui/page'

/** The director freezes the self-assessment of a year and hands it to the bureau. */
const { loader, action, meta, Page } = assessmentAct({
  may: 'submit',
  form: SubmitAssessmentForm,
  command: (actor, { year }, input, now) => submitAssessment(actor, year, input, now),
  at: { reason_missing: 'reason' },
  name: (w) => w.submit,
  title: (w, { year }) => w.yearTitle(year),
  lead: (w) => w.submitLead,
  closed: (w, { isOver, state, lines }) => {
    const missing = lines.filter(({ value }) => value === null).length
    if (!isOver) return w.refusals.year_running
    if (lines.length === 0) return w.refusals.no_indicators
    if (state === 'submitted') return w.refusals.waits
    return missing === 0 ? null : w.refusals.values_missing({ count: missing })
  },
  above: (w, { total, grade, until }) => (
    <div className="mb-6">
      <Note>
        {w.submitSum(total, w.grades[grade])} · {w.asOf(until)}
      </Note>
    </div>
  ),
  labels: (w) => w.labels,
  fields: (w, { mark, state }) => (
    <>
      <input type="hidden" name="seen" value={mark ?? ''} />
      {state === 'confirmed' ? (
        <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={3} max={500} />
      ) : null}
    </>
  ),
  send: (w, { state }) => (state === 'confirmed' ? w.correct : w.submit),
})

export { loader, action, meta, Page as default }
