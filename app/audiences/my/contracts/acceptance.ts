import { inRole } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { today } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { acceptOffer } from '~/residence/offers/answer.server'
import { contractPage } from '~/residence/contracts/queries.server'

/** The founder accepts an offer; what came too late shows how the contract stands. */
const { loader, action } = press({
  guard: ({ request }) => inRole('founder')({ request, params: {} }),
  find: (actor, { params }) => contractPage(actor, params.contractId, today()),
  at: (_, { params }) => paths.myContract(idOr404(params.contractId)),
  run: (actor, { params }, now) => acceptOffer(actor, idOr404(params.contractId), now),
})

export { loader, action }
