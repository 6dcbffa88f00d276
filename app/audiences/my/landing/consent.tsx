import { inRole } from '~/ground/people/guard.server'
import { decideConsent } from '~/landing/quarters/consent.server'
import { consentPage } from '~/landing/quarters/quarter-act'
import { ConsentForm } from '~/landing/quarters/quarter.form'
import { ownQuarters } from '~/landing/quarters/question.server'
import { quarterWords } from '~/landing/quarters/words'
import { act } from '~/mechanism/act.server'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'

/** A founder who is signed in withdraws consent, or gives it again. */
const { loader, action } = act({
  guard: ({ request }) => inRole('founder')({ request, params: {} }),
  show: async (actor) => {
    const own = (await ownQuarters(actor, today())) ?? notFound()
    return { given: own.consent?.given ?? null, isOpen: true, by: own.by, back: paths.myQuarters }
  },
  form: ConsentForm,
  run: (actor, _, { given }, now) => decideConsent({ actor }, given === 'yes', now),
  words: quarterWords,
  to: () => paths.myQuarters,
})
const { meta, Page } = consentPage()

export { loader, action, meta, Page as default }
