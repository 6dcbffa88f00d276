import { actOnClaim } from '~/landing/claims/act-on-claim.server'
import { claimAct } from '~/landing/claims/claim-act'
import { NothingForm } from '~/landing/claims/claim.form'
import { noticeClaim } from '~/landing/claims/decide.server'
import { STEPS } from '~/landing/claims/steps'
import { policyWords } from '~/landing/policies/words'

const { loader, action } = actOnClaim({
  steps: ['notice'],
  roles: STEPS.notice.by,
  form: NothingForm,
  command: noticeClaim,
})

/** Puts a checked claim on public notice. */
const { meta, Page } = claimAct<typeof loader>({
  name: (w) => w.putOnNotice,
  lead: (w, { page }, locale) => w.noticeLead(policyWords[locale].daysOf(page.noticeDays)),
  closed: (w, { isOpen }) => (isOpen ? null : w.refusals.wrong_state),
  send: (w) => w.noticeAct,
})

export { loader, action, meta, Page as default }
