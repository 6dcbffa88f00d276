import { parseWithZod } from '@conform-to/zod/v4'
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { acceptForScreening } from '~/admission/applications/accept-for-screening.server'
import { BulkForm } from '~/across/bulk/bulk.form'
import { BulkPage } from '~/across/bulk/bulk-page'
import { bulkPreview } from '~/across/bulk/preview.server'
import { runEach } from '~/across/bulk/run.server'
import { bulkWords } from '~/across/bulk/words'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid } from '~/platform/http.server'
import { titled } from '~/ui/title'

export const meta = titled(bulkWords, (w) => w.titles.acceptance ?? '')

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const asked = new URL(request.url).searchParams.getAll('application')
  const { lines } = await bulkPreview(actor, 'acceptance', asked, today())
  return json({ slug: actor.enclaveSlug, lines })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: BulkForm })
  if (submission.status !== 'success') return invalid(submission)
  const ran = await runEach(actor, submission.value.application, (id) => acceptForScreening(actor, id, now()))
  return json({ ran })
}

/** Several new applications are taken up together, each by its own command. */
export default function BulkAcceptance() {
  const { slug, lines } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const ran = reply && 'ran' in reply ? reply.ran : undefined
  return <BulkPage slug={slug} act="acceptance" lines={lines} ran={ran} />
}
