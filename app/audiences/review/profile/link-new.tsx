import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { addLink } from '~/admission/experts/add-link.server'
import { LinkForm as Schema } from '~/admission/experts/link.form'
import { LinkForm } from '~/admission/experts/link-fields'
import { expertWords } from '~/admission/experts/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(expertWords, (w) => w.addLink)

const ROLES = ['expert'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  return json({ slug: actor.enclaveSlug, formKey: newId() })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const submission = parseWithZod(await request.formData(), { schema: Schema })
  if (submission.status !== 'success') return invalid(submission)
  await addLink(actor, actor.userId, submission.value, now())
  return redirect(paths.reviewProfile(actor.enclaveSlug))
}

export default function OwnLink() {
  const { slug, formKey } = useLoaderData<typeof loader>()
  const w = useWords(expertWords)
  const back = paths.reviewProfile(slug)
  return (
    <div className="max-w-160">
      <PageHead crumbs={[{ label: w.ownTitle, to: back }]} title={w.addLink} sub={w.linksLead} />
      <LinkForm reply={useActionData<typeof action>()} back={back} formKey={formKey} />
    </div>
  )
}
