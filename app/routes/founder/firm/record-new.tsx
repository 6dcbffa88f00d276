import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ACCEPT } from '~/files/formats'
import { achievementsOf } from '~/firms/queries.server'
import { RecordFormView } from '~/firms/record-form'
import { recordWords } from '~/firms/record-words'
import { firmWords } from '~/firms/words'
import { requireActor } from '~/people/guard.server'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { addingRecord, kindOf } from '~/routes/firms/acts.server'
import { firmAfter, keptPlace } from '~/routes/firms/kept'
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
