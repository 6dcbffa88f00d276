import { inRole } from '~/ground/people/guard.server'
import { actOnQuarter } from '~/landing/quarters/quarter-acts.server'
import { quarterPage } from '~/landing/quarters/quarter-act'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** The three figures of a quarter, given by a founder who is signed in. */
const { loader, action } = actOnQuarter({
  guard: ({ request }) => inRole('founder')({ request, params: {} }),
  bearer: (actor, { params }) => ({ actor, askId: params.quarterId }),
  at: ({ params }) => ({ page: paths.myQuarter(idOr404(params.quarterId)), consent: paths.myConsent }),
})
const { meta, Page } = quarterPage()

export { loader, action, meta, Page as default }
