import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { reviewToScore } from '~/admission/reviewing/page.server'
import { draftForm } from '~/admission/reviews/review.form'
import { saveDraft } from '~/admission/reviews/save-draft.server'

const ROLES = ['expert'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { review } = await reviewToScore(actor, params.reviewId)
  return redirect(paths.reviewFile(actor.enclaveSlug, review.id))
}

/** Keeps what is typed as a draft while the page stays open (review.script.ts). */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { review, rubric } = await reviewToScore(actor, params.reviewId)
  const submission = parseWithZod(await request.formData(), { schema: draftForm(rubric) })
  if (submission.status !== 'success') return json({ kept: false }, 422)
  const outcome = await saveDraft(actor, review.id, submission.value)
  return json({ kept: outcome.ok }, outcome.ok ? 200 : 409)
}
