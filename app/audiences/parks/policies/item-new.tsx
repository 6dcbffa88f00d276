import { policyAct } from '~/landing/policies/policy-act.server'
import { itemFields } from '~/landing/policies/policy-fields'
import { ItemForm } from '~/landing/policies/policy.form'
import { addItem } from '~/landing/policies/save.server'

/** Adds an item to the draft of a package. */
const { loader, action, meta, Page } = policyAct({
  may: 'keep',
  form: ItemForm,
  command: addItem,
  name: (w) => w.newItem,
  closed: (w, { draft }) => (draft ? null : w.refusals.no_draft),
  fields: (w) => itemFields(w),
  send: (w) => w.itemAct,
})

export { loader, action, meta, Page as default }
