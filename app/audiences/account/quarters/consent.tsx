import { decideConsent } from '~/landing/quarters/consent.server'
import { consentPage } from '~/landing/quarters/quarter-act'
import { ConsentForm } from '~/landing/quarters/quarter.form'
import { questionOf } from '~/landing/quarters/question.server'
import { askOf } from '~/landing/quarters/visible.server'
import { quarterWords } from '~/landing/quarters/words'
import { act } from '~/mechanism/act.server'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'

export const headers = () => ({ 'Referrer-Policy': 'no-referrer', 'Cache-Control': 'no-store' })

/** Consent is withdrawn, or given again, by the link of a letter while it is open. */
const { loader, action } = act({
  guard: ({ params }) => Promise.resolve(params.token ?? ''),
  show: async (token) => {
    const { consent, isOpen, by } = await questionOf({ token }, now())
    return { given: consent?.given ?? null, isOpen, by, back: paths.quarterAsked(token) }
  },
  form: ConsentForm,
  find: (token) => askOf({ token }),
  run: (token, _, { given }, moment) => decideConsent({ token }, given === 'yes', moment),
  words: quarterWords,
  to: (token) => paths.quarterAsked(token),
})
const { meta, Page } = consentPage()

export { loader, action, meta, Page as default }
