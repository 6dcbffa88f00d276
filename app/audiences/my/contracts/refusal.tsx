import { contractAct } from '~/residence/contract-pages/contract-act.server'
import { declineOffer } from '~/residence/offers/answer.server'
import { ReasonForm } from '~/residence/contracts/contract.form'
import { TextArea } from '~/ui/form'

/** The founder declines an offer and says why. */
const { loader, action, meta, Page } = contractAct({
  by: 'founder',
  form: ReasonForm,
  command: declineOffer,
  name: (w) => w.my.decline,
  lead: (w) => w.my.declineLead,
  closed: (w, { contract }) => (contract.steps.includes('decline') ? null : w.refusals.wrong_state),
  fields: (w) => <TextArea name="reason" label={w.reason} rows={3} max={500} />,
  send: (w) => w.my.declineNow,
  danger: true,
})

export { loader, action, meta, Page as default }
