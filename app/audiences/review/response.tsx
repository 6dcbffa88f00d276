import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireActor } from '~/ground/people/guard.server'
import { refusalText } from '~/admission/phases/bar-text'
import { now, today } from '~/platform/clock.server'
import { invalid, notFound, refused } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { ownReviewAt, reviewPage } from '~/admission/reviewing/page.server'
import { respond } from '~/admission/reviews/respond.server'
import { ResponseForm as ResponseSchema } from '~/admission/reviews/respond.form'
import { ResponseForm } from '~/admission/reviews/response-form'
import { ReviewComments, ScoreTable } from '~/admission/reviews/review-parts'
import { scoringWords } from '~/admission/rubrics/scoring-words'
import { reviewWords } from '~/admission/rubrics/words'
import { inLocale } from '~/shared/words'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(scoringWords, (w) => w.respond)

const ROLES = ['expert'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const page = await reviewPage(actor, params.reviewId, today(), localeOf(request))
  const other = page.others.find(({ id }) => id === params.otherId) ?? notFound()
  const before = page.responses.find(({ own, reviewId }) => own && reviewId === other.id)
  const { slug, rubric, file } = page
  return json({ slug, id: page.review.id, ref: file.ref, rubric, other, before })
}

/** Records what the expert thinks of another's review, and leads back to the file. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const review = await ownReviewAt(actor, params.reviewId)
  const otherId = isId(params.otherId) ? params.otherId : notFound()
  const submission = parseWithZod(await request.formData(), { schema: ResponseSchema })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await respond(actor, { reviewId: review.id, otherId }, submission.value, now())
  const w = inLocale(scoringWords, localeOf(request))
  if (!outcome.ok) return refused(submission, refusalText(outcome, w.refusals, localeOf(request)))
  return redirect(paths.reviewFile(actor.enclaveSlug, review.id))
}

export default function Response() {
  const { slug, id, ref, rubric, other, before } = useLoaderData<typeof loader>()
  const w = useWords(scoringWords)
  const review = useWords(reviewWords)
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: review.queue, to: paths.review(slug) },
          { label: ref, to: paths.reviewFile(slug, id) },
        ]}
        title={w.responseTitle(other.expertName)}
      />
      <ScoreTable reviews={[other]} rubric={rubric} />
      <div className="mb-6">
        <ReviewComments review={other} rubric={rubric} />
      </div>
      <ResponseForm
        to={paths.reviewResponse(slug, id, other.id)}
        before={before}
        reply={useActionData<typeof action>()}
      />
    </div>
  )
}
