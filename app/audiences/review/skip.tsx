import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireActor } from '~/ground/people/guard.server'
import { refusalText } from '~/admission/phases/bar-text'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { afterFile } from '~/admission/reviews/next.server'
import { reviewPage, reviewToScore } from '~/admission/reviewing/page.server'
import { ReviewPage } from '~/admission/reviewing/review-page'
import { draftForm } from '~/admission/reviews/review.form'
import script from '~/admission/reviews/review.script?script'
import { skip } from '~/admission/reviews/save-draft.server'
import { scoringWords } from '~/admission/rubrics/scoring-words'
import { reviewWords } from '~/admission/rubrics/words'
import { inLocale } from '~/shared/words'
import { titled } from '~/ui/title'

export const handle = { script }
export const meta = titled(scoringWords, (w) => w.skip)

const ROLES = ['expert'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const page = await reviewPage(actor, params.reviewId, today(), localeOf(request))
  return json({ ...page, saved: false, after: null })
}

/** Puts the file off with what is typed as its draft, and leads to the next one. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { review, rubric } = await reviewToScore(actor, params.reviewId)
  const submission = parseWithZod(await request.formData(), { schema: draftForm(rubric) })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await skip(actor, review.id, submission.value, now())
  const w = inLocale(reviewWords, localeOf(request))
  if (!outcome.ok) return refused(submission, refusalText(outcome, w.refusals, localeOf(request)))
  return redirect(await afterFile(actor, review.id, 'skipped'))
}

export default function ReviewSkip() {
  return <ReviewPage data={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
