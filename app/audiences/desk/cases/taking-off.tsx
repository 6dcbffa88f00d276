import { actOnCase } from '~/plan/cases/act-on-case.server'
import { caseAct } from '~/plan/cases/case-act'
import { TakeOffForm } from '~/plan/cases/case.form'
import { takeCaseOff } from '~/plan/cases/publish.server'
import { TextArea } from '~/ui/form'

const { loader, action } = actOnCase('publish', { form: TakeOffForm, command: takeCaseOff })

/** Takes a case off the portal. */
const { meta, Page } = caseAct<typeof loader>({
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
