import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { recordToWithdraw } from '~/ground/records/records.server'
import { recordWords } from '~/ground/firms/record-words'
import { WithdrawalFormView } from '~/plan/record-changes/withdrawal-form'
import { firmWords } from '~/ground/firms/words'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { withdrawingRecord } from '~/audiences/firms/acts.server'
import { firmAfter, keptPlace } from '~/audiences/firms/kept'
import script from '~/ui/kept-form.script?script'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const handle = { script }

export const meta = titled(recordWords, (w) => w.withdraw)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['founder'] })
  const { record, evidence } = await recordToWithdraw(actor, params.recordId ?? '', today())
  return json({ record, evidence, place: keptPlace(actor, `withdrawal.${record.id}`) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['founder'] })
  const { record } = await recordToWithdraw(actor, params.recordId ?? '', today())
  return withdrawingRecord(request, actor, record.id, firmAfter(`withdrawal.${record.id}`))
}

/** A founder takes a record of the own firm back. */
export default function MyRecordWithdrawal() {
  const { record, evidence, place } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(firmWords)
  const r = useWords(recordWords)
  return (
    <>
      <PageHead
        crumbs={[{ label: w.myFirm, to: paths.myFirm }]}
        title={r.withdrawTitle(record.title || `${r.kinds[record.kind]} ${record.number}`)}
      />
      <WithdrawalFormView evidence={evidence} back={paths.myFirm} place={place} reply={reply} size="l" />
    </>
  )
}
