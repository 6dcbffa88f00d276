import { actPages } from '~/mechanism/act-page'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { HOST_TEXT_VERSION } from './text-version'
import { hostConsentWords } from './words'

type Named = { zh: string; en: string }
type Shown = { given: boolean; by: Named; home: Named; host: Named }

const pageOf = actPages(hostConsentWords, (w, _: Shown) => ({
  crumbs: [{ label: w.quarters, to: paths.myQuarters }],
  back: paths.myQuarters,
  keep: w.keep,
  errorText: (code: string) => sentenceFor(w.errors, code),
}))

/** The page on which a founder lets the host city know the firm's own figures, or withdraws that. */
export const hostConsentPage = () =>
  pageOf<() => Shown>({
    name: (w) => w.name,
    title: (w, { given, host }, locale) => (given ? w.withdraw : w.title(host[locale])),
    lead: (w, { given, by, home, host }, locale) =>
      given ? w.withdrawLead(host[locale]) : w.text(by[locale], home[locale], host[locale]),
    fields: (_, { given }) => <input type="hidden" name="given" value={given ? 'no' : 'yes'} />,
    send: (w, { given }) => (given ? w.withdraw : w.agree(HOST_TEXT_VERSION)),
  })
