import { actOnPolicy } from '~/landing/policies/act-on-policy.server'
import { policyAct } from '~/landing/policies/policy-act'
import { itemFields } from '~/landing/policies/policy-fields'
import { ItemForm } from '~/landing/policies/policy.form'
import { addItem } from '~/landing/policies/save.server'

const { loader, action } = actOnPolicy({ may: 'keep', form: ItemForm, command: addItem })

/** Adds an item to the draft of a package. */
const { meta, Page } = policyAct<typeof loader>({
  name: (w) => w.newItem,
  closed: (w, { draft }) => (draft ? null : w.refusals.no_draft),
  fields: (w) => itemFields(w),
  send: (w) => w.itemAct,
})

export { loader, action, meta, Page as default }
