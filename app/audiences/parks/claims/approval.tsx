import { claimAct } from '~/landing/claims/claim-act.server'
import { ApproveForm } from '~/landing/claims/claim.form'
import { ClaimView } from '~/landing/claims/claim-view'
import { approveClaim } from '~/landing/claims/decide.server'
import { STEPS } from '~/landing/claims/steps'
import { RadioGroup, TextField } from '~/ui/form'

/** Approves a claim whose notice is over. */
const { loader, action, meta, Page } = claimAct({
  steps: ['approve'],
  roles: STEPS.approve.by,
  form: ApproveForm,
  command: approveClaim,
  name: (w) => w.approve,
  lead: (w) => w.approveLead,
  closed: (w, { isOpen, isChecker, page, today }) => {
    if (!isOpen) return w.refusals.wrong_state
    if (isChecker) return w.refusals.same_person
    return page.noticeUntil !== null && today <= page.noticeUntil ? w.refusals.notice_runs : null
  },
  above: (_, { page }) => <ClaimView page={page} />,
  fields: (w) => (
    <>
      <RadioGroup
        name="outcome"
        label={w.outcome}
        options={(['approve', 'decline'] as const).map((value) => ({ value, label: w.outcomes[value] }))}
      />
      <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} optional />
    </>
  ),
  send: (w) => w.approveAct,
})

export { loader, action, meta, Page as default }
