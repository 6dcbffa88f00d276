import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireActor } from '~/people/guard.server'
import { refusalText } from '~/phases/bar-text'
import { now, today } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { afterFile } from '~/reviews/next.server'
import { reviewPage, reviewToScore } from '~/reviews/page.server'
import { ReviewPage } from '~/reviews/review-page'
import { draftForm } from '~/reviews/review.form'
import script from '~/reviews/review.script?script'
import { skip } from '~/reviews/save-draft.server'
import { scoringWords } from '~/reviews/scoring-words'
import { reviewWords } from '~/reviews/words'
import { inLocale } from '~/shared/words'
import { titled } from '~/ui/title'

export const handle = { still: true, script }
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
