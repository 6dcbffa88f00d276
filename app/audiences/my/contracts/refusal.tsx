import { actOnContract } from '~/residence/contracts/act-on-contract.server'
import { declineOffer } from '~/residence/offers/answer.server'
import { ownContractAct } from '~/residence/contract-pages/contract-act'
import { ReasonForm } from '~/residence/contracts/contract.form'
import { TextArea } from '~/ui/form'

const { loader, action } = actOnContract('founder', { form: ReasonForm, command: declineOffer })

/** The founder declines an offer and says why. */
const { meta, Page } = ownContractAct<typeof loader>({
  name: (w) => w.my.decline,
  lead: (w) => w.my.declineLead,
  closed: (w, { contract }) => (contract.steps.includes('decline') ? null : w.refusals.wrong_state),
  fields: (w) => <TextArea name="reason" label={w.reason} rows={3} max={500} />,
  send: (w) => w.my.declineNow,
  danger: true,
})

export { loader, action, meta, Page as default }
