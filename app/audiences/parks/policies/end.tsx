import { policyAct } from '~/landing/policies/policy-act.server'
import { EndForm } from '~/landing/policies/policy.form'
import { endPolicy } from '~/landing/policies/publish.server'
import { TextField } from '~/ui/form'

/** Ends a package. */
const { loader, action, meta, Page } = policyAct({
  may: 'publish',
  form: EndForm,
  command: endPolicy,
  name: (w) => w.end,
  lead: (w) => w.endLead,
  danger: true,
  fields: (w) => <TextField name="reason" label={w.reason} maxLength={200} />,
  send: (w) => w.endAct,
})

export { loader, action, meta, Page as default }
