import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/policies/abilities'
import { changeItem } from '~/landing/policies/save.server'
import { ownDraftItem } from '~/landing/policies/visible.server'
import { press, refusedAt } from '~/mechanism/press.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** Takes an item out of a draft. */
const { loader, action } = press({
  guard: inRole(...MAY.keep),
  at: ({ enclaveSlug }) => paths.policies(enclaveSlug),
  find: (actor, { params }) => ownDraftItem(actor, params.itemId),
  run: async (actor, { params }, now) => {
    const { item, policy } = await ownDraftItem(actor, params.itemId)
    const { version } = item.version
    const outcome = await changeItem(actor, idOr404(params.itemId), { remove: true, version }, now)
    return refusedAt(paths.policy(actor.enclaveSlug, policy.id), outcome)
  },
})

export { loader, action }
