import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useParams } from '@remix-run/react'
import { ACCEPT } from '~/ground/files/formats'
import { firmHead } from '~/ground/firms/figures.server'
import { kindWords } from '~/ground/firms/kind-name'
import { OwnRecordForm } from '~/ground/record-kinds/own-record-form'
import { recordWords } from '~/ground/firms/record-words'
import { firmWords } from '~/ground/firms/words'
import { requireActor } from '~/ground/people/guard.server'
import { today } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { addingOwnRecord, ownKindOf } from '~/audiences/firms/acts.server'
import { useLocale, useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const handle = { files: 'own' }

export const meta = titled(firmWords, (w) => w.addRecord)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { id, name } = await firmHead(actor, params.firmId)
  const kind = await ownKindOf(actor, params.code)
  return json({ firm: { id, name }, kind, today: today(), idempotencyKey: newId() })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { id } = await firmHead(actor, params.firmId)
  const kind = await ownKindOf(actor, params.code)
  return addingOwnRecord(request, actor, id, kind, paths.deskFirm(actor.enclaveSlug, id))
}

/** An officer puts a record of a kind that the enclave defined on a firm's file. */
export default function DeskNewOwnRecord() {
  const { firm, ...data } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const e = useParams().enclave ?? ''
  const w = useWords(firmWords)
  const r = useWords(recordWords)
  const back = paths.deskFirm(e, firm.id)
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: w.firms, to: paths.deskFirms(e) },
          { label: firm.name, to: back },
        ]}
        title={r.add(kindWords(data.kind, useLocale()))}
      />
      <OwnRecordForm {...data} accept={ACCEPT} back={back} reply={reply} />
    </div>
  )
}
