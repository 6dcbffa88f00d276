import { inRole } from '~/ground/people/guard.server'
import { quarterAct } from '~/landing/quarters/quarter-act.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** The three figures of a quarter, given by a founder who is signed in. */
const { loader, action, meta, Page } = quarterAct({
  guard: ({ request }) => inRole('founder')({ request, params: {} }),
  bearer: (actor, { params }) => ({ actor, askId: params.quarterId }),
  at: ({ params }) => ({ page: paths.myQuarter(idOr404(params.quarterId)), consent: paths.myConsent }),
})

export { loader, action, meta, Page as default }
