import { claimAct } from '~/landing/claims/claim-act.server'
import { NothingForm } from '~/landing/claims/claim.form'
import { noticeClaim } from '~/landing/claims/decide.server'
import { STEPS } from '~/landing/claims/steps'
import { policyWords } from '~/landing/policies/words'

/** Puts a checked claim on public notice. */
const { loader, action, meta, Page } = claimAct({
  steps: ['notice'],
  roles: STEPS.notice.by,
  form: NothingForm,
  command: noticeClaim,
  name: (w) => w.putOnNotice,
  lead: (w, { page }, locale) => w.noticeLead(policyWords[locale].daysOf(page.noticeDays)),
  closed: (w, { isOpen }) => (isOpen ? null : w.refusals.wrong_state),
  send: (w) => w.noticeAct,
})

export { loader, action, meta, Page as default }
