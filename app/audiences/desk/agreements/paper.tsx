import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AgreementFacts } from '~/admission/agreements/agreement-facts'
import { sheetFor } from '~/admission/agreements/sheet.server'
import { agreementWords } from '~/admission/agreements/words'
import { deskWords } from '~/admission/applications/desk-words'
import { applicationFile } from '~/admission/case-file/file.server'
import { SheetPaper } from '~/ground/papers/sheet-paper'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(agreementWords, (w) => w.title)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['officer', 'director'], enclave: params.enclave })
  const locale = localeOf(request)
  const { id, ref, firm } = await applicationFile(actor, params.applicationId, today(), locale)
  return json({ slug: actor.enclaveSlug, id, ref, firm, issued: await sheetFor(actor, { id, ref }, locale) })
}

/** The agreement as it was issued, and where its signature stands. */
export default function AgreementPage() {
  const { slug, id, ref, firm, issued } = useLoaderData<typeof loader>()
  const w = useWords(agreementWords)
  const desk = useWords(deskWords)
  return (
    <>
      <PageHead
        crumbs={[
          { label: desk.crumbs, to: paths.deskApplications(slug) },
          { label: ref, to: paths.deskApplication(slug, id) },
        ]}
        title={`${w.title} · ${firm.name}`}
        sub={issued ? w.printHint : null}
        actions={
          issued ? (
            <LinkButton plain to={paths.deskAgreementDocx(slug, id)}>
              {w.word}
            </LinkButton>
          ) : undefined
        }
      />
      {issued ? (
        <div className="grid gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_320px]">
          <div className="order-2 min-w-0 lg:order-1">
            <SheetPaper sheet={issued.sheet} />
          </div>
          <div className="order-1 min-w-0 lg:order-2 print:hidden">
            <AgreementFacts agreement={issued.agreement} />
          </div>
        </div>
      ) : (
        <Note title={w.none} />
      )}
    </>
  )
}
