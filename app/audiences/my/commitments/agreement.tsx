import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SheetPaper } from '~/ground/papers/sheet-paper'
import { inRole } from '~/ground/people/guard.server'
import { MAY } from '~/landing/commitments/abilities'
import { AgreementState } from '~/landing/landing-agreements/agreement-state'
import { sheetsOf } from '~/landing/landing-agreements/paper-sheet'
import { agreementOf } from '~/landing/landing-agreements/agreement.server'
import { commitmentWords } from '~/landing/commitments/words'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(commitmentWords, (w) => w.agreement)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await inRole(...MAY.own)({ request, params: {} })
  const agreement = await agreementOf(actor, params.projectId ?? '', today())
  const { project, issued, isChanged, clauses } = agreement
  const made = issued && { version: issued.version, issuedOn: issued.issuedOn }
  return json({ project, made, isChanged, clauses, sheet: sheetsOf(agreement, localeOf(request)) })
}

/** The agreement on the own firm's landing, to read and to print. */
export default function MyAgreement() {
  const { project, sheet, ...state } = useLoaderData<typeof loader>()
  const w = useWords(commitmentWords)
  return (
    <>
      <div className="print:hidden">
        <PageHead
          crumbs={[{ label: w.my.title, to: paths.myCommitments }]}
          title={w.agreementOf(project.ref)}
          actions={
            <LinkButton plain to={paths.myLandingAgreementFile(project.id)}>
              {w.word}
            </LinkButton>
          }
        />
        <AgreementState {...state} />
      </div>
      <SheetPaper sheet={sheet} />
    </>
  )
}
