import { inRole } from '~/ground/people/guard.server'
import { inspectionRoles } from '~/residence/inspections/abilities'
import { press } from '~/mechanism/press.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { endRound } from '~/residence/inspections/act.server'
import { roundOf } from '~/residence/inspections/queries.server'

/** No more rounds of this plan. */
const { loader, action } = press({
  guard: inRole(...inspectionRoles('end_rounds')),
  at: ({ enclaveSlug }, { params }) => paths.deskRound(enclaveSlug, idOr404(params.roundId)),
  find: (actor, { params }) => roundOf(actor, params.roundId),
  run: (actor, { params }, now) => endRound(actor, idOr404(params.roundId), now),
})

export { loader, action }
