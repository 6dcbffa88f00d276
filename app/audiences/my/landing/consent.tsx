import { inRole } from '~/ground/people/guard.server'
import { decideConsent, ownConsent } from '~/landing/quarters/consent.server'
import { consentPage } from '~/landing/quarters/quarter-act'
import { ConsentForm } from '~/landing/quarters/quarter.form'
import { quarterWords } from '~/landing/quarters/words'
import { act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** A founder who is signed in gives consent from graduation on, withdraws it, or gives it again. */
const { loader, action } = act({
  guard: ({ request }) => inRole('founder')({ request, params: {} }),
  show: async (actor) => {
    const { stands, by } = (await ownConsent(actor, today())) ?? notFound()
    return { given: stands?.given ?? null, by, isOpen: true, back: paths.myQuarters }
  },
  form: ConsentForm,
  run: (actor, _, { given }, now) => decideConsent({ actor }, given === 'yes', now),
  words: quarterWords,
  to: () => paths.myQuarters,
})
const { meta, Page } = consentPage()

export { loader, action, meta, Page as default }
