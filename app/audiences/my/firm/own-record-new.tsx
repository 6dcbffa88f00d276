import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ACCEPT } from '~/ground/files/formats'
import { kindWords } from '~/ground/firms/kind-name'
import { OwnRecordForm } from '~/ground/record-kinds/own-record-form'
import { recordWords } from '~/ground/firms/record-words'
import { firmWords } from '~/ground/firms/words'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { addingOwnRecord, ownKindOf } from '~/audiences/firms/acts.server'
import { firmAfter, keptPlace } from '~/audiences/firms/kept'
import script from '~/ui/kept-form.script?script'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const handle = { script, files: 'own' }

export const meta = titled(firmWords, (w) => w.addRecord)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['founder'] })
  if (!actor.firmId) notFound()
  const kind = await ownKindOf(actor, params.code)
  const place = keptPlace(actor, `record.own.${kind.code}`)
  return json({ kind, today: today(), idempotencyKey: newId(), place })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['founder'] })
  const firmId = actor.firmId ?? notFound()
  const kind = await ownKindOf(actor, params.code)
  return addingOwnRecord(request, actor, firmId, kind, firmAfter(`record.own.${kind.code}`))
}

/** A founder puts a record of a kind that the enclave defined on file. */
export default function MyNewOwnRecord() {
  const data = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(firmWords)
  const r = useWords(recordWords)
  return (
    <>
      <PageHead
        crumbs={[{ label: w.myFirm, to: paths.myFirm }]}
        title={r.add(kindWords(data.kind, useLocale()))}
      />
      <OwnRecordForm {...data} accept={ACCEPT} back={paths.myFirm} reply={reply} size="l" />
    </>
  )
}
