import { actOnPolicy } from '~/landing/policies/act-on-policy.server'
import { policyAct } from '~/landing/policies/policy-act'
import { EndForm } from '~/landing/policies/policy.form'
import { endPolicy } from '~/landing/policies/publish.server'
import { TextField } from '~/ui/form'

const { loader, action } = actOnPolicy({ may: 'publish', form: EndForm, command: endPolicy })

/** Ends a package. */
const { meta, Page } = policyAct<typeof loader>({
  name: (w) => w.end,
  lead: (w) => w.endLead,
  danger: true,
  fields: (w) => <TextField name="reason" label={w.reason} maxLength={200} />,
  send: (w) => w.endAct,
})

export { loader, action, meta, Page as default }
