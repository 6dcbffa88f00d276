import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ProfileForm as Schema } from '~/admission/experts/profile.form'
import { ProfileForm } from '~/admission/experts/profile-fields'
import { expertOf } from '~/admission/experts/queries.server'
import { saveProfile } from '~/admission/experts/save-profile.server'
import { expertWords } from '~/admission/experts/words'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { inLocale } from '~/shared/words'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(expertWords, (w) => w.edit)

const ROLES = ['officer', 'director'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  return json({ slug: actor.enclaveSlug, expert: await expertOf(actor, params.expertId) })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { id } = await expertOf(actor, params.expertId)
  const submission = parseWithZod(await request.formData(), { schema: Schema })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await saveProfile(actor, id, submission.value, now())
  const w = inLocale(expertWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(paths.deskExpert(actor.enclaveSlug, id))
}

export default function ExpertProfile() {
  const { slug, expert } = useLoaderData<typeof loader>()
  const w = useWords(expertWords)
  const back = paths.deskExpert(slug, expert.id)
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: w.pool, to: paths.deskExperts(slug) },
          { label: expert.name, to: back },
        ]}
        title={w.edit}
      />
      <ProfileForm expert={expert} reply={useActionData<typeof action>()} own={false} back={back} />
    </div>
  )
}
