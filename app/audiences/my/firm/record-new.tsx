import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ACCEPT } from '~/ground/files/formats'
import { achievementsOf } from '~/ground/records/records.server'
import { RecordFormView } from '~/ground/records/record-form'
import { recordWords } from '~/ground/firms/record-words'
import { firmWords } from '~/ground/firms/words'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { addingRecord, kindOf } from '~/audiences/firms/acts.server'
import { firmAfter, keptPlace } from '~/audiences/firms/kept'
import script from '~/ui/kept-form.script?script'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const handle = { script, files: 'own' }

export const meta = titled(firmWords, (w) => w.addRecord)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['founder'] })
  if (!actor.firmId) notFound()
  const kind = kindOf(params.kind)
  const achievements = kind === 'achievement' ? await achievementsOf(actor, actor.firmId) : []
  const place = keptPlace(actor, `record.${kind}`)
  return json({ kind, achievements, today: today(), idempotencyKey: newId(), place })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['founder'] })
  const kind = kindOf(params.kind)
  return addingRecord(request, actor, actor.firmId ?? notFound(), kind, firmAfter(`record.${kind}`))
}

/** A founder puts a proven fact on record. */
export default function MyNewRecord() {
  const data = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(firmWords)
  const r = useWords(recordWords)
  return (
    <>
      <PageHead crumbs={[{ label: w.myFirm, to: paths.myFirm }]} title={r.add(r.kinds[data.kind])} />
      <RecordFormView {...data} accept={ACCEPT} back={paths.myFirm} reply={reply} size="l" />
    </>
  )
}
