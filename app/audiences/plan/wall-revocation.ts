import { press } from '~/mechanism/press.server'
import { requireWorker } from '~/plan/board/worker.server'
import { areaOf, pathsOf } from '~/plan/counting/area'
import { ABILITIES } from '~/plan/walls/abilities'
import { revokeScreen, screenIn } from '~/plan/walls/walls.server'

const { loader, action } = press({
  guard: ({ request, params }) => requireWorker(request, params.enclave, ABILITIES.keep),
  at: ({ enclaveSlug }, { request }) => pathsOf(areaOf(new URL(request.url).pathname), enclaveSlug).walls,
  find: (actor, { params }) => screenIn(actor, params.screenId),
  run: (actor, { params }, now) => revokeScreen(actor, params.screenId ?? '', now),
})

export { loader, action }
