import { landCaseAct } from '~/landing/land-pages/land-act.server'
import { decideCase } from '~/landing/land/cases.server'
import { DecideForm } from '~/landing/land/land.form'
import { DateField, TextArea } from '~/ui/form'

/** Decides as the rule says today. */
const { loader, action, meta, Page } = landCaseAct({
  steps: ['decide'],
  form: DecideForm,
  command: decideCase,
  at: { start_missing: 'newStart', start_passed: 'newStart', plan_missing: 'plan' },
  name: (w) => w.decide,
  lead: (w, { verdict }) => `${w.decideLead} ${w.ruleSays(w.verdicts[verdict])}`,
  closed: (w, { isOpen }) => (isOpen ? null : w.refusals.wrong_state),
  fields: (w, { verdict, today }) => (
    <>
      <TextArea name="words" label={w.decideWords} rows={5} max={500} />
      {verdict === 'idle_extend' ? <DateField name="newStart" label={w.newStart} min={today} /> : null}
      {verdict === 'idle_plan' ? <TextArea name="plan" label={w.plan} rows={4} max={500} /> : null}
    </>
  ),
  send: (w) => w.decideAct,
})

export { loader, action, meta, Page as default }
