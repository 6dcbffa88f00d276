import { inRole } from '~/ground/people/guard.server'
import { parkRoles } from '~/landing/parks/abilities'
import { endListItem, findListItem } from '~/landing/parks/checklists.server'
import { press } from '~/mechanism/press.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** A line of a checklist is no longer asked. */
const { loader, action } = press({
  guard: inRole(...parkRoles('word_lists')),
  at: ({ enclaveSlug }) => paths.parkLists(enclaveSlug),
  find: (actor, { params }) => findListItem(actor, params.itemId),
  run: (actor, { params }, now) => endListItem(actor, idOr404(params.itemId), now),
})

export { loader, action }
