import { parseWithZod } from '@conform-to/zod/v4'
import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { assignOfficer } from '~/admission/applications/assign-officer.server'
import { OfficerForm } from '~/across/bulk/bulk.form'
import { BulkPage } from '~/across/bulk/bulk-page'
import { bulkPreview } from '~/across/bulk/preview.server'
import { runEach } from '~/across/bulk/run.server'
import { bulkWords } from '~/across/bulk/words'
import { requireActor } from '~/ground/people/guard.server'
import { now, today } from '~/platform/clock.server'
import { invalid } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { SelectField, Submit } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

export const meta = titled(bulkWords, (w) => w.titles.officer ?? '')

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const asked = new URL(request.url).searchParams.getAll('application')
  return json({ slug: actor.enclaveSlug, ...(await bulkPreview(actor, 'officer', asked, today())) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: OfficerForm })
  if (submission.status !== 'success') return invalid(submission)
  const { application, officer } = submission.value
  const ran = await runEach(actor, application, (id) => assignOfficer(actor, id, { to: officer }, now()))
  return json({ ran, officer })
}

/** One person in charge of several applications; what was changed can be changed back. */
export default function BulkOfficer() {
  const { slug, lines, officers } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(bulkWords)
  const answer = reply && 'ran' in reply ? reply : undefined
  const undo = answer ? (
    <Form method="post" action={paths.deskBulkUndo(slug)}>
      {answer.ran.done.map(({ id, before }) => (
        <input key={id} type="hidden" name="change" value={`${id}:${before ?? ''}:${answer.officer}`} />
      ))}
      <Submit variant="secondary">{w.undo}</Submit>
    </Form>
  ) : null
  return (
    <BulkPage
      {...{ slug, lines, undo }}
      act="officer"
      ran={answer?.ran}
      reply={reply && !('ran' in reply) ? reply : undefined}
    >
      <SelectField
        name="officer"
        label={w.officer}
        options={officers.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </BulkPage>
  )
}
