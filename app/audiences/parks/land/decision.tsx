import { actOnCase } from '~/landing/land/act-on-case.server'
import { decideCase } from '~/landing/land/cases.server'
import { landAct } from '~/landing/land-pages/land-act'
import { DecideForm } from '~/landing/land/land.form'
import { DateField, TextArea } from '~/ui/form'

const { loader, action } = actOnCase({
  steps: ['decide'],
  form: DecideForm,
  command: decideCase,
  at: { start_missing: 'newStart', start_passed: 'newStart', plan_missing: 'plan' },
})

/** Decides as the rule says today. */
const { meta, Page } = landAct<typeof loader>({
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
