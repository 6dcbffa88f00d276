import { claimAct } from '~/landing/claims/claim-act.server'
import { CheckForm } from '~/landing/claims/claim.form'
import { ClaimView } from '~/landing/claims/claim-view'
import { checkClaim } from '~/landing/claims/decide.server'
import { STEPS } from '~/landing/claims/steps'
import { RadioGroup, TextField } from '~/ui/form'

/** Checks a claim against what is on record. */
const { loader, action, meta, Page } = claimAct({
  steps: ['check'],
  roles: STEPS.check.by,
  form: CheckForm,
  command: checkClaim,
  name: (w) => w.check,
  lead: (w) => w.checkLead,
  closed: (w, { isOpen }) => (isOpen ? null : w.refusals.wrong_state),
  above: (_, { page }) => <ClaimView page={page} />,
  fields: (w) => (
    <>
      <RadioGroup
        name="outcome"
        label={w.outcome}
        options={(['check', 'return', 'refuse'] as const).map((value) => ({
          value,
          label: w.outcomes[value],
        }))}
      />
      <TextField name="reason" label={w.reason} hint={w.reasonHint} maxLength={200} optional />
    </>
  ),
  send: (w) => w.checkAct,
})

export { loader, action, meta, Page as default }
