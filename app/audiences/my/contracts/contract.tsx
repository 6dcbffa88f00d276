import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { SheetPaper } from '~/ground/papers/sheet-paper'
import { inRole } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { ContractFacts, ContractLines, ContractRecords } from '~/residence/contract-pages/contract-view'
import { contractPaper } from '~/residence/contracts/paper.server'
import type { ContractPage } from '~/residence/contracts/queries.server'
import { contractWords } from '~/residence/contracts/words'
import { LinkButton } from '~/ui/buttons'
import { FormScope, Submit } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { PageHead, TurnBlock } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(contractWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await inRole('founder')({ request, params: {} })
  return json(await contractPaper(actor, params.contractId, today(), localeOf(request)))
}

/** A founder's lease contract on a phone: what is asked of the firm, what it costs, the text to sign. */
export default function MyContract() {
  const { contract, sheet } = useLoaderData<typeof loader>()
  const w = useWords(contractWords)
  const { id, ref } = contract
  return (
    <>
      <div className="print:hidden">
        <PageHead
          crumbs={[{ label: w.my.rent, to: paths.myRent }]}
          title={w.contract(ref)}
          actions={
            <LinkButton plain to={paths.myContractAct(id, 'paper.docx')}>
              {w.word}
            </LinkButton>
          }
        />
        <Turn contract={contract} />
        <div className="mt-6">
          <ContractFacts contract={contract} />
        </div>
        <ContractLines contract={contract} />
        <ContractRecords contract={contract} />
      </div>
      <div className="mt-10 print:mt-0">
        <SheetPaper sheet={sheet} />
      </div>
    </>
  )
}

/** What is asked of the firm now, with the button that does it. */
function Turn({ contract }: { contract: ContractPage }) {
  const w = useWords(contractWords)
  const { id, state, holds, holdUntil, handovers, stillInside } = contract
  const waits = handovers.find(({ confirmedOn }) => confirmedOn === null)
  // A handover back is photographed when the lease is over, not while it runs.
  const due = state === 'signed' || stillInside
  if (state === 'offered') {
    return (
      <TurnBlock tone="wei" who={w.my.offered(holdUntil)} blocker={holds ? w.my.offeredText : w.my.holdOver}>
        {holds ? (
          <FormScope size="l" errorText={(code) => code}>
            <Form method="post" action={paths.myContractAct(id, 'acceptance')}>
              <Submit>{w.my.accept}</Submit>
            </Form>
          </FormScope>
        ) : null}
        <Link to={paths.myContractAct(id, 'refusal')}>{w.my.decline}</Link>
      </TurnBlock>
    )
  }
  if (waits) {
    return (
      <TurnBlock tone="wei" who={w.my.confirm}>
        <LinkButton to={paths.myContractAct(id, 'handover')} variant="primary" size="l">
          {w.my.confirmNow}
        </LinkButton>
      </TurnBlock>
    )
  }
  if (state === 'accepted') {
    return (
      <TurnBlock tone="wei" who={w.my.accepted} blocker={w.my.acceptedText}>
        <LinkButton to={paths.myContractAct(id, 'page')} variant="primary" size="l">
          {w.my.addPage}
        </LinkButton>
      </TurnBlock>
    )
  }
  const who = { signed: w.my.signed, in_force: w.my.in_force, handed_back: w.my.handed_back }
  return (
    <TurnBlock
      who={state === 'signed' || state === 'in_force' || state === 'handed_back' ? who[state] : w.my.over}
    >
      {due ? (
        <span className="flex flex-wrap gap-x-6 gap-y-2">
          <Link to={paths.myContractAct(id, 'photo')}>{w.my.addPhoto}</Link>
          <Link to={paths.myContractAct(id, 'page')}>{w.addPage}</Link>
        </span>
      ) : null}
    </TurnBlock>
  )
}
