import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SheetPaper } from '~/ground/papers/sheet-paper'
import { asStaff } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { contractPaper } from '~/residence/contracts/paper.server'
import { contractWords } from '~/residence/contracts/words'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(contractWords, (w) => w.paper)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const { contract, sheet } = await contractPaper(
    actor,
    asked.params.contractId,
    today(),
    localeOf(asked.request),
  )
  return json({ slug: actor.enclaveSlug, contract, sheet })
}

/** The contract as it was made out, to read and to print. */
export default function ContractPaper() {
  const { slug, contract, sheet } = useLoaderData<typeof loader>()
  const w = useWords(contractWords)
  return (
    <>
      <PageHead
        crumbs={[
          { label: w.title, to: paths.deskContracts(slug) },
          { label: contract.ref, to: paths.deskContract(slug, contract.id) },
        ]}
        title={contract.firm.name}
        actions={
          <LinkButton plain to={paths.deskContractAct(slug, contract.id, 'paper.docx')}>
            {w.word}
          </LinkButton>
        }
      />
      <SheetPaper sheet={sheet} />
    </>
  )
}
