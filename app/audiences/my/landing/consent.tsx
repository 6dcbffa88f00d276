import { inRole } from '~/ground/people/guard.server'
import { ownConsent } from '~/landing/quarters/consent.server'
import { consentAct } from '~/landing/quarters/quarter-act.server'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** A founder who is signed in gives consent from graduation on, withdraws it, or gives it again. */
const { loader, action, meta, Page } = consentAct({
  guard: ({ request }) => inRole('founder')({ request, params: {} }),
  show: async (actor) => {
    const { stands, by } = (await ownConsent(actor, today())) ?? notFound()
    return { given: stands?.given ?? null, by, isOpen: true, back: paths.myQuarters }
  },
  bearer: (actor) => ({ actor }),
  to: () => paths.myQuarters,
})

export { loader, action, meta, Page as default }
