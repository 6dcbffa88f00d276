import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { OwnershipFormView } from '~/plan/record-changes/change-record-forms'
import { recordToWithdraw } from '~/ground/records/records.server'
import { recordWords } from '~/ground/firms/record-words'
import { firmWords } from '~/ground/firms/words'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { answeringOwnership } from '~/audiences/firms/acts.server'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(recordWords, (w) => w.ownership)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { record, firm, evidence } = await recordToWithdraw(actor, params.recordId ?? '', today())
  if (record.kind !== 'patent') notFound()
  return json({ record, firm, evidence })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { record, firm } = await recordToWithdraw(actor, params.recordId ?? '', today())
  return answeringOwnership(request, actor, record.id, paths.deskFirm(actor.enclaveSlug, firm.id))
}

/** An officer answers who owns a patent that is on record. */
export default function DeskRecordOwnership() {
  const { record, firm, evidence } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const e = useParams().enclave ?? ''
  const w = useWords(firmWords)
  const r = useWords(recordWords)
  const name = record.title || `${r.kinds[record.kind]} ${record.number}`
  const back = paths.deskFirm(e, firm.id)
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: w.firms, to: paths.deskFirms(e) },
          { label: firm.name, to: back },
        ]}
        title={r.ownershipTitle(name)}
      />
      <OwnershipFormView evidence={evidence} back={back} reply={reply} />
    </div>
  )
}
