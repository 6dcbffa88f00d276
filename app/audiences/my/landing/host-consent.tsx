import { inRole } from '~/ground/people/guard.server'
import { hostConsentPage } from '~/landing/host-consent/consent-act'
import { decideHostConsent, ownHostConsent } from '~/landing/host-consent/consent.server'
import { hostConsentWords } from '~/landing/host-consent/words'
import { ConsentForm } from '~/landing/quarters/quarter.form'
import { act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'

const pages = act({
  guard: ({ request }) => inRole('founder')({ request, params: {} }),
  show: async (actor) => {
    const { stands, by, home, host } = (await ownHostConsent(actor, today())) ?? notFound()
    return { given: stands?.given ?? false, by, home, host }
  },
  form: ConsentForm,
  run: (actor, _, { given }, now) => decideHostConsent(actor, given === 'yes', now),
  words: hostConsentWords,
  to: () => paths.myQuarters,
})
export const loader = pages.loader
export const action = pages.action

/** A founder lets the host city know the firm's own tax and output, or withdraws that. */
const look = hostConsentPage()
export const meta = look.meta
export default look.Page
