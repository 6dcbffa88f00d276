import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { EndingFormView } from '~/plan/record-changes/change-record-forms'
import { recordToWithdraw } from '~/ground/records/records.server'
import { recordWords } from '~/ground/firms/record-words'
import { kindName } from '~/ground/firms/kind-name'
import { ENDING_KINDS } from '~/ground/records/records'
import { firmWords } from '~/ground/firms/words'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { endingRecord } from '~/audiences/firms/acts.server'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(recordWords, (w) => w.end)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { record, firm, evidence } = await recordToWithdraw(actor, params.recordId ?? '', today())
  if (!ENDING_KINDS.some((kind) => kind === record.kind)) notFound()
  return json({ record, firm, evidence, day: today() })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { record, firm } = await recordToWithdraw(actor, params.recordId ?? '', today())
  return endingRecord(request, actor, record.id, paths.deskFirm(actor.enclaveSlug, firm.id))
}

/** An officer writes down that what a record says came to an end. */
export default function DeskRecordEnding() {
  const { record, firm, evidence, day } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const e = useParams().enclave ?? ''
  const w = useWords(firmWords)
  const r = useWords(recordWords)
  const locale = useLocale()
  const name = record.title || `${kindName(record.kind, record.own, locale)} ${record.number}`
  const back = paths.deskFirm(e, firm.id)
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: w.firms, to: paths.deskFirms(e) },
          { label: firm.name, to: back },
        ]}
        title={r.endTitle(name)}
      />
      <EndingFormView kind={record.kind} today={day} evidence={evidence} back={back} reply={reply} />
    </div>
  )
}
