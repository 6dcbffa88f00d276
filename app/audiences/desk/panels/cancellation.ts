import { STEPS } from '~/admission/panels/lifecycle'
import { cancelPanel } from '~/admission/panels/cancel.server'
import { panelOf } from '~/admission/panels/queries.server'
import { inRole } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** Calls the meeting off. One that has opened meanwhile simply shows how it stands. */
const { loader, action } = press({
  guard: inRole(...STEPS.cancel.by),
  find: (actor, { params }) => panelOf(actor, params.panelId),
  at: ({ enclaveSlug }, { params }) => paths.deskPanel(enclaveSlug, idOr404(params.panelId)),
  run: (actor, { params }, now) => cancelPanel(actor, idOr404(params.panelId), now),
})

export { loader, action }
