import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { ContractFacts, ContractLines, ContractRecords } from '~/residence/contract-pages/contract-view'
import { CHANGEABLE, handoverDue } from '~/residence/contracts/steps'
import { contractPage } from '~/residence/contracts/queries.server'
import { contractWords } from '~/residence/contracts/words'
import { LinkButton } from '~/ui/buttons'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(contractWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  return json({
    slug: actor.enclaveSlug,
    contract: await contractPage(actor, asked.params.contractId, today()),
  })
}

/** One lease contract: where it stands, what comes next, its rooms, handovers and papers. */
export default function Contract() {
  const { slug, contract } = useLoaderData<typeof loader>()
  const w = useWords(contractWords)
  const { id, ref, firm, state, steps } = contract
  const at = (act: Parameters<typeof paths.deskContractAct>[2]) => paths.deskContractAct(slug, id, act)
  const due = handoverDue(state)
  // What runs on is handed back one day, yet not next.
  const isNext = due === 'entry' || contract.stillInside
  return (
    <>
      <PageHead
        crumbs={[{ label: w.title, to: paths.deskContracts(slug) }, { label: ref }]}
        title={firm.name}
        sub={w.contract(ref)}
        actions={
          <>
            <LinkButton plain to={at('paper')}>
              {w.paper}
            </LinkButton>
            {steps.includes('sign') ? (
              <LinkButton to={at('signing')} variant="primary">
                {w.sign}
              </LinkButton>
            ) : null}
            {due ? (
              <LinkButton to={at('handover')} variant={isNext ? 'primary' : 'secondary'}>
                {w.handover[due]}
              </LinkButton>
            ) : null}
            {state === 'handed_back' ? (
              <LinkButton to={paths.deskAccountSettlement(slug, firm.id)} variant="primary">
                {w.settle}
              </LinkButton>
            ) : null}
          </>
        }
      />
      <ContractFacts contract={contract} />
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-13">
        {due ? <Link to={at('photo')}>{w.addPhoto}</Link> : null}
        {state === 'accepted' || due ? <Link to={at('page')}>{w.addPage}</Link> : null}
        {CHANGEABLE.includes(state) ? (
          <>
            <Link to={paths.deskLeasesRenew(slug, firm.id)}>{w.renew}</Link>
            <Link to={at('change')}>{w.change}</Link>
          </>
        ) : null}
        {steps.includes('withdraw') ? <Link to={at('withdrawal')}>{w.withdraw}</Link> : null}
        <Link to={paths.deskFirm(slug, firm.id)}>{firm.name}</Link>
      </p>
      <ContractLines contract={contract} />
      <ContractRecords contract={contract} />
    </>
  )
}
