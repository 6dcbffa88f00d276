import { parseWithZod } from '@conform-to/zod/v4'
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { assignOfficer } from '~/admission/applications/assign-officer.server'
import { UndoForm } from '~/across/bulk/bulk.form'
import { BulkPage } from '~/across/bulk/bulk-page'
import { runEach } from '~/across/bulk/run.server'
import { bulkWords } from '~/across/bulk/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid } from '~/platform/http.server'
import { titled } from '~/ui/title'

export const meta = titled(bulkWords, (w) => w.undo)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  return json({ slug: actor.enclaveSlug })
}

/** Gives each application back to whoever had it, unless somebody has changed it since. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: UndoForm })
  if (submission.status !== 'success') return invalid(submission)
  const changes = new Map(
    submission.value.change.map((change) => {
      const [id = '', to = '', from = ''] = change.split(':')
      return [id, { to: to || null, from }] as const
    }),
  )
  const ran = await runEach(actor, [...changes.keys()], (id) =>
    assignOfficer(actor, id, changes.get(id) ?? { to: null }, now()),
  )
  return json({ ran })
}

export default function BulkOfficerUndo() {
  const reply = useActionData<typeof action>()
  const ran = reply && 'ran' in reply ? reply.ran : undefined
  return <BulkPage slug={useLoaderData<typeof loader>().slug} act="officer" lines={[]} ran={ran} />
}
