import { caseAct } from '~/plan/cases/case-act.server'
import { TakeOffForm } from '~/plan/cases/case.form'
import { takeCaseOff } from '~/plan/cases/publish.server'
import { TextArea } from '~/ui/form'

/** Takes a case off the portal. */
const { loader, action, meta, Page } = caseAct({
  may: 'publish',
  form: TakeOffForm,
  command: takeCaseOff,
  name: (w) => w.takeOff,
  title: (w, { page }) => `${w.takeOff} · ${page.firm.name}`,
  lead: (w) => w.takeOffLead,
  closed: (w, { page }) => (page.isShown ? null : w.refusals.wrong_state),
  labels: (w) => w.fields,
  fields: (w) => <TextArea name="reason" label={w.fields.reason} hint={w.reasonHint} rows={3} max={500} />,
  send: (w) => w.takeOff,
  danger: true,
})

export { loader, action, meta, Page as default }
