import { STEPS } from '~/residence/contracts/steps'
import { actOnContract } from '~/residence/contracts/act-on-contract.server'
import { withdrawOffer } from '~/residence/offers/answer.server'
import { contractAct } from '~/residence/contract-pages/contract-act'
import { ReasonForm } from '~/residence/contracts/contract.form'
import { TextArea } from '~/ui/form'

const { loader, action } = actOnContract(STEPS.withdraw.by, { form: ReasonForm, command: withdrawOffer })

/** Takes an offer back before it is signed. */
const { meta, Page } = contractAct<typeof loader>({
  name: (w) => w.withdraw,
  lead: (w) => w.withdrawLead,
  closed: (w, { contract }) => (contract.steps.includes('withdraw') ? null : w.refusals.wrong_state),
  fields: (w) => <TextArea name="reason" label={w.reason} rows={3} max={500} />,
  send: (w) => w.withdrawNow,
  danger: true,
})

export { loader, action, meta, Page as default }
