import { quarterAct } from '~/landing/quarters/quarter-act.server'
import { paths } from '~/platform/paths'

export const headers = () => ({ 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' })

/** The three figures of a quarter by a letter's link, without signing in. Opening it changes nothing. */
const { loader, action, meta, Page } = quarterAct({
  guard: ({ params }) => Promise.resolve(params.token ?? ''),
  bearer: (token) => ({ token }),
  at: ({ params }) => ({
    page: paths.quarterAsked(params.token ?? ''),
    consent: paths.quarterWithdrawal(params.token ?? ''),
  }),
})

export { loader, action, meta, Page as default }
