import { consentAct } from '~/landing/quarters/quarter-act.server'
import { questionOf } from '~/landing/quarters/question.server'
import { askOf } from '~/landing/quarters/visible.server'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'

export const headers = () => ({ 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' })

/** Consent is withdrawn, or given again, by the link of a letter while it is open. */
const { loader, action, meta, Page } = consentAct({
  guard: ({ params }) => Promise.resolve(params.token ?? ''),
  show: async (token) => {
    const { consent, isOpen, by } = await questionOf({ token }, now())
    return { given: consent?.given ?? null, isOpen, by, back: paths.quarterAsked(token) }
  },
  bearer: (token) => ({ token }),
  find: (token) => askOf({ token }),
  to: (token) => paths.quarterAsked(token),
})

export { loader, action, meta, Page as default }
