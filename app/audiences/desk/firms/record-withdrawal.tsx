import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { recordToWithdraw } from '~/ground/records/records.server'
import { recordWords } from '~/ground/firms/record-words'
import { kindName } from '~/ground/firms/kind-name'
import { WithdrawalFormView } from '~/plan/record-changes/withdrawal-form'
import { firmWords } from '~/ground/firms/words'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { withdrawingRecord } from '~/audiences/firms/acts.server'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(recordWords, (w) => w.withdraw)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  return json(await recordToWithdraw(actor, params.recordId ?? '', today()))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { record, firm } = await recordToWithdraw(actor, params.recordId ?? '', today())
  return withdrawingRecord(request, actor, record.id, paths.deskFirm(actor.enclaveSlug, firm.id))
}

/** An officer takes a record of a firm back; the firm gets a letter. */
export default function DeskRecordWithdrawal() {
  const { record, firm, evidence } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const e = useParams().enclave ?? ''
  const w = useWords(firmWords)
  const r = useWords(recordWords)
  const locale = useLocale()
  const back = paths.deskFirm(e, firm.id)
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: w.firms, to: paths.deskFirms(e) },
          { label: firm.name, to: back },
        ]}
        title={r.withdrawTitle(
          record.title || `${kindName(record.kind, record.own, locale)} ${record.number}`,
        )}
      />
      <WithdrawalFormView evidence={evidence} back={back} reply={reply} />
    </div>
  )
}
