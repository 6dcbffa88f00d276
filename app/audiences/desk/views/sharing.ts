import { shareView } from '~/across/views/change-view.server'
import { READERS } from '~/across/views/readers'
import { SharingForm } from '~/across/views/view.form'
import { inRole } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { paths } from '~/platform/paths'

/** Lets colleagues use a view of one's own, or no longer. */
const { loader, action } = press({
  guard: inRole(...READERS),
  at: ({ enclaveSlug }) => paths.deskViews(enclaveSlug),
  form: SharingForm,
  run: (actor, { params }, _, { shared }) => shareView(actor, params.viewId, shared),
})

export { loader, action }
