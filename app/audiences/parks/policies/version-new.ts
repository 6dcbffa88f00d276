import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/policies/abilities'
import { beginVersion } from '~/landing/policies/save.server'
import { ownPolicy } from '~/landing/policies/visible.server'
import { press, refusedAt } from '~/mechanism/press.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** Begins the next version of a package. */
const { loader, action } = press({
  guard: inRole(...MAY.keep),
  at: ({ enclaveSlug }, { params }) => paths.policy(enclaveSlug, idOr404(params.policyId)),
  find: (actor, { params }) => ownPolicy(actor, params.policyId),
  run: async (actor, { params }, now) => {
    const id = idOr404(params.policyId)
    return refusedAt(paths.policy(actor.enclaveSlug, id), await beginVersion(actor, id, now))
  },
})

export { loader, action }
