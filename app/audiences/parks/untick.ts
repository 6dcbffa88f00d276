import { inRole } from '~/ground/people/guard.server'
import { parkRoles } from '~/landing/parks/abilities'
import { findListItem, untickLine } from '~/landing/parks/checklists.server'
import { ownPark } from '~/landing/parks/visible.server'
import { press } from '~/mechanism/press.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** Takes back a line of a checklist that was recorded as done in error. */
const { loader, action } = press({
  guard: inRole(...parkRoles('tick')),
  at: ({ enclaveSlug }, { params }) => paths.parkPage(enclaveSlug, idOr404(params.parkId)),
  find: (actor, { params }) =>
    Promise.all([ownPark(actor, params.parkId), findListItem(actor, params.itemId)]),
  run: (actor, { params }, now) =>
    untickLine(actor, { parkId: idOr404(params.parkId), itemId: idOr404(params.itemId) }, now),
})

export { loader, action }
