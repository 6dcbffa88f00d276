import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OwnershipFormView } from '~/plan/record-changes/change-record-forms'
import { recordToWithdraw } from '~/ground/records/records.server'
import { recordWords } from '~/ground/firms/record-words'
import { firmWords } from '~/ground/firms/words'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { answeringOwnership } from '~/audiences/firms/acts.server'
import { firmAfter, keptPlace } from '~/audiences/firms/kept'
import script from '~/ui/kept-form.script?script'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const handle = { script }

export const meta = titled(recordWords, (w) => w.ownership)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['founder'] })
  const { record, evidence } = await recordToWithdraw(actor, params.recordId ?? '', today())
  if (record.kind !== 'patent') notFound()
  return json({ record, evidence, place: keptPlace(actor, `ownership.${record.id}`) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['founder'] })
  const { record } = await recordToWithdraw(actor, params.recordId ?? '', today())
  return answeringOwnership(request, actor, record.id, firmAfter(`ownership.${record.id}`))
}

/** A founder answers who owns a patent that is on record. */
export default function MyRecordOwnership() {
  const { record, evidence, place } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(firmWords)
  const r = useWords(recordWords)
  const name = record.title || `${r.kinds[record.kind]} ${record.number}`
  const back = paths.myFirm
  return (
    <>
      <PageHead crumbs={[{ label: w.myFirm, to: back }]} title={r.ownershipTitle(name)} />
      <OwnershipFormView evidence={evidence} back={back} place={place} reply={reply} size="l" />
    </>
  )
}
