import { STEPS } from '~/admission/rubrics/lifecycle'
import { inRole } from '~/ground/people/guard.server'
import { orBarred } from '~/admission/phases/bar-text'
import { act } from '~/mechanism/act.server'
import { idOr404 } from '~/platform/http.server'
import { useActionData, useLoaderData } from '@remix-run/react'
import { today } from '~/platform/clock.server'
import { notFound } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { ownReviewAt, reviewPage } from '~/admission/reviewing/page.server'
import { respond } from '~/admission/reviews/respond.server'
import { ResponseForm as ResponseSchema } from '~/admission/reviews/respond.form'
import { ResponseForm } from '~/admission/reviews/response-form'
import { ReviewComments, ScoreTable } from '~/admission/reviews/review-parts'
import { scoringWords } from '~/admission/rubrics/scoring-words'
import { reviewWords } from '~/admission/rubrics/words'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(scoringWords, (w) => w.respond)

/** Records what the expert thinks of another's review, and leads back to the file. */
const { loader, action } = act({
  guard: inRole(...STEPS.respond.by),
  show: async (actor, { request, params }) => {
    const page = await reviewPage(actor, params.reviewId, today(), localeOf(request))
    const other = page.others.find(({ id }) => id === params.otherId) ?? notFound()
    const before = page.responses.find(({ own, reviewId }) => own && reviewId === other.id)
    const { slug, rubric, file } = page
    return { slug, id: page.review.id, ref: file.ref, rubric, other, before }
  },
  form: ResponseSchema,
  find: async (actor, { params }) => {
    await ownReviewAt(actor, params.reviewId)
    idOr404(params.otherId)
  },
  run: async (actor, { params }, input, now) => {
    const { id: reviewId } = await ownReviewAt(actor, params.reviewId)
    return respond(actor, { reviewId, otherId: idOr404(params.otherId) }, input, now)
  },
  words: orBarred(scoringWords),
  to: ({ enclaveSlug }, { params }) => paths.reviewFile(enclaveSlug, params.reviewId ?? ''),
})

export { loader, action }

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
