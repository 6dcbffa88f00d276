import { assessmentAct } from '~/plan/assessments/assessment-act.server'
import { DecideAssessmentForm } from '~/plan/assessments/assessment.form'
import { decideAssessment } from '~/plan/assessments/decide.server'
import { RadioGroup, TextArea } from '~/ui/form'
import { Note } from '~/ui/page'

/** The bureau confirms what the incubator handed in, or returns it with a reason. */
const { loader, action, meta, Page } = assessmentAct({
  may: 'decide',
  form: DecideAssessmentForm,
  command: (actor, { year }, input, now) => decideAssessment(actor, year, input, now),
  name: (w) => w.decide,
  title: (w, { year, version }) => `${w.yearTitle(year)} · ${w.version(version)}`,
  lead: (w) => w.decideLead,
  closed: (w, { state }) => (state === 'submitted' ? null : w.refusals.wrong_state),
  above: (w, { total, grade }) => (
    <div className="mb-6">
      <Note>{w.submitSum(total, w.grades[grade])}</Note>
    </div>
  ),
  labels: (w) => ({ ...w.labels, note: w.note }),
  fields: (w) => (
    <>
      <RadioGroup
        name="verdict"
        label={w.verdict}
        options={(['confirm', 'return'] as const).map((value) => ({ value, label: w.verdicts[value] }))}
      />
      <TextArea name="note" label={w.note} hint={w.noteOfReturn} rows={4} max={500} optional />
    </>
  ),
  send: (w) => w.decide,
})

export { loader, action, meta, Page as default }
