import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { adminWords } from '~/ground/members/admin-words'
import { requireActor } from '~/ground/people/guard.server'
import { invite } from '~/ground/members/invite.server'
import { Invite } from '~/ground/members/members.form'
import { placesOf } from '~/ground/people/queries.server'
import { RoleFields } from '~/ground/members/role-fields'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { ErrorSummary, FormScope, IdempotencyKey, Submit, TextField, Checkbox } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(adminWords, (w) => w.inviteTitle)

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ['admin'], enclave: params.enclave })
  return json({ slug: actor.enclaveSlug, places: await placesOf(actor.enclaveId), key: newId() })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ['admin'], enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: Invite })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await invite(actor, submission.value, now())
  return outcome.ok ? redirect(paths.admin(actor.enclaveSlug)) : refused(submission, outcome.reason)
}

export default function InvitationPage() {
  const { slug, places, key } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(adminWords)
  const labels = { identifier: w.identifier, role: w.role, firmId: w.firm, parkId: w.park }
  return (
    <div className="max-w-[560px]">
      <PageHead
        title={w.inviteTitle}
        crumbs={[{ label: w.members, to: paths.admin(slug) }, { label: w.invite }]}
      />
      <p className="mb-6 text-ink-2">{w.inviteLead}</p>
      <Form method="post" noValidate>
        <FormScope reply={reply} errorText={(code) => w.errors[code] ?? code}>
          <ErrorSummary labels={labels} />
          <IdempotencyKey value={key} />
          <TextField name="identifier" label={w.identifier} spellCheck={false} />
          <RoleFields places={places} />
          <Checkbox name="anyAddress" label={w.anyAddress} text={w.anyAddressText} />
          <Submit>{w.inviteAct}</Submit>
        </FormScope>
      </Form>
    </div>
  )
}
