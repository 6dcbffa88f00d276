import { inRole } from '~/ground/people/guard.server'
import { decideHostConsent, ownHostConsent } from '~/landing/host-consent/consent.server'
import { HOST_TEXT_VERSION } from '~/landing/host-consent/text-version'
import { hostConsentWords } from '~/landing/host-consent/words'
import { ConsentForm } from '~/landing/quarters/quarter.form'
import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'

const consentAct = acts(hostConsentWords, (w) => ({
  crumbs: [{ label: w.quarters, to: paths.myQuarters }],
  back: paths.myQuarters,
  keep: w.keep,
  errorText: (code) => sentenceFor(w.errors, code),
}))

/** A founder lets the host city know the firm's own tax and output, or withdraws that. */
const { loader, action, meta, Page } = consentAct({
  guard: ({ request }) => inRole('founder')({ request, params: {} }),
  show: async (actor) => {
    const { stands, by, home, host } = (await ownHostConsent(actor, today())) ?? notFound()
    return { given: stands?.given ?? false, by, home, host }
  },
  form: ConsentForm,
  run: (actor, _, { given }, now) => decideHostConsent(actor, given === 'yes', now),
  to: () => paths.myQuarters,
  name: (w) => w.name,
  title: (w, { given, host }, locale) => (given ? w.withdraw : w.title(host[locale])),
  lead: (w, { given, by, home, host }, locale) =>
    given ? w.withdrawLead(host[locale]) : w.text(by[locale], home[locale], host[locale]),
  fields: (_, { given }) => <input type="hidden" name="given" value={given ? 'no' : 'yes'} />,
  send: (w, { given }) => (given ? w.withdraw : w.agree(HOST_TEXT_VERSION)),
})

export { loader, action, meta, Page as default }
