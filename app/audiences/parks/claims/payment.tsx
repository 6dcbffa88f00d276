import { claimAct } from '~/landing/claims/claim-act.server'
import { PayForm } from '~/landing/claims/claim.form'
import { payClaim } from '~/landing/claims/decide.server'
import { STEPS } from '~/landing/claims/steps'
import { formatYuan } from '~/shared/money'
import { DateField, TextField } from '~/ui/form'

/** Records the payment of a claim. */
const { loader, action, meta, Page } = claimAct({
  steps: ['pay'],
  roles: STEPS.pay.by,
  form: PayForm,
  command: payClaim,
  at: { in_the_future: 'on', before_approval: 'on' },
  name: (w) => w.pay,
  lead: (w, { page }) => `${page.firm} · ${formatYuan(page.amount)} · ${page.account}`,
  closed: (w, { isOpen }) => (isOpen ? null : w.refusals.wrong_state),
  fields: (w, { today }) => (
    <>
      <DateField name="on" label={w.on} defaultValue={today} max={today} />
      <TextField name="paymentRef" label={w.paymentRef} maxLength={60} />
    </>
  ),
  send: (w) => w.payAct,
})

export { loader, action, meta, Page as default }
