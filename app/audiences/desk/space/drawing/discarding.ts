import { press } from '~/mechanism/press.server'
import { floorKeyOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { discardDraft } from '~/residence/drawings/publish.server'
import { floorToDraw } from '~/residence/drawings/start.server'
import { asBuilder } from '~/residence/inventory/room-act.server'

/** Throws the draft of a floor's plan away. */
const { loader, action } = press({
  guard: asBuilder,
  at: ({ enclaveSlug }, { params }) => paths.deskDrawing(enclaveSlug, floorKeyOr404(params)),
  find: (actor, { params }) => floorToDraw(actor, floorKeyOr404(params)),
  run: (actor, { params }, now) => discardDraft(actor, floorKeyOr404(params), now),
})

export { loader, action }
