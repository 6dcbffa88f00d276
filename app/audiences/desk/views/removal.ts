import { removeView } from '~/across/views/change-view.server'
import { READERS } from '~/across/views/readers'
import { inRole } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { paths } from '~/platform/paths'

/** Takes a view of one's own away. */
const { loader, action } = press({
  guard: inRole(...READERS),
  at: ({ enclaveSlug }) => paths.deskViews(enclaveSlug),
  run: (actor, { params }) => removeView(actor, params.viewId),
})

export { loader, action }
