import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/policies/abilities'
import { policiesAct } from '~/landing/policies/policy-act.server'
import { itemFields } from '~/landing/policies/policy-fields'
import { ItemForm } from '~/landing/policies/policy.form'
import { itemShown } from '~/landing/policies/queries.server'
import { changeItem } from '~/landing/policies/save.server'
import { ownDraftItem } from '~/landing/policies/visible.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** Changes an item of a draft. */
const { loader, action, meta, Page } = policiesAct({
  guard: inRole(...MAY.keep),
  show: async (actor, { params }) => {
    const { item, policy } = await ownDraftItem(actor, params.itemId)
    const { version, ...row } = item
    return {
      slug: actor.enclaveSlug,
      policy: { id: policy.id, ref: policy.ref, version: version.version },
      item: itemShown(row),
    }
  },
  form: ItemForm,
  find: (actor, { params }) => ownDraftItem(actor, params.itemId),
  run: (actor, { params }, input, now) => changeItem(actor, idOr404(params.itemId), input, now),
  at: { kind_stays: 'kind' },
  to: ({ enclaveSlug }, _, { policyId }) => paths.policy(enclaveSlug, policyId),
  name: (w) => w.changeItemTitle,
  fields: (w, { item }) => itemFields(w, item),
  send: (w) => w.itemAct,
})

export { loader, action, meta, Page as default }
