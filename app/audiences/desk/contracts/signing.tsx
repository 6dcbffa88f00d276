import { STEPS } from '~/residence/contracts/steps'
import { paths } from '~/platform/paths'
import { contractAct } from '~/residence/contract-pages/contract-act.server'
import { SigningForm } from '~/residence/contracts/contract.form'
import { ContractFacts } from '~/residence/contract-pages/contract-view'
import { signContract } from '~/residence/contracts/sign.server'
import { DateField } from '~/ui/form'
import { Link } from '~/ui/link'

/** Records the day on which both have signed. */
const { loader, action, meta, Page } = contractAct({
  by: STEPS.sign.by,
  form: SigningForm,
  command: signContract,
  at: { signed_before_offer: 'signedOn', signed_in_future: 'signedOn' },
  name: (w) => w.sign,
  lead: (w) => w.signLead,
  closed: (w, { contract }) => (contract.steps.includes('sign') ? null : w.refusals.wrong_state),
  above: (w, { slug, contract }) => (
    <div className="mb-6">
      <ContractFacts contract={contract} />
      <p className="mt-3 text-13">
        {w.pagesSoFar(contract.pages.length)} ·{' '}
        <Link to={paths.deskContractAct(slug, contract.id, 'page')}>{w.addPage}</Link>
      </p>
    </div>
  ),
  fields: (w, { today }) => <DateField name="signedOn" label={w.signedOn} defaultValue={today} max={today} />,
  send: (w) => w.signNow,
})

export { loader, action, meta, Page as default }
