import { actOnQuarter } from '~/landing/quarters/quarter-acts.server'
import { quarterPage } from '~/landing/quarters/quarter-act'
import { paths } from '~/platform/paths'

export const headers = () => ({ 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' })

/** The three figures of a quarter by a letter's link, without signing in. Opening it changes nothing. */
const { loader, action } = actOnQuarter({
  guard: ({ params }) => Promise.resolve(params.token ?? ''),
  bearer: (token) => ({ token }),
  at: ({ params }) => ({
    page: paths.quarterAsked(params.token ?? ''),
    consent: paths.quarterWithdrawal(params.token ?? ''),
  }),
})
const { meta, Page } = quarterPage()

export { loader, action, meta, Page as default }
