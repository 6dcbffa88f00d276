import { STEPS } from '~/residence/contracts/steps'
import { contractAct } from '~/residence/contract-pages/contract-act.server'
import { withdrawOffer } from '~/residence/offers/answer.server'
import { ReasonForm } from '~/residence/contracts/contract.form'
import { TextArea } from '~/ui/form'

/** Takes an offer back before it is signed. */
const { loader, action, meta, Page } = contractAct({
  by: STEPS.withdraw.by,
  form: ReasonForm,
  command: withdrawOffer,
  name: (w) => w.withdraw,
  lead: (w) => w.withdrawLead,
  closed: (w, { contract }) => (contract.steps.includes('withdraw') ? null : w.refusals.wrong_state),
  fields: (w) => <TextArea name="reason" label={w.reason} rows={3} max={500} />,
  send: (w) => w.withdrawNow,
  danger: true,
})

export { loader, action, meta, Page as default }
