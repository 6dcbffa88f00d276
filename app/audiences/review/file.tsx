import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnReview } from '~/admission/reviewing/act-on-review.server'
import { ReviewPage } from '~/admission/reviewing/review-page'
import { submitReview } from '~/admission/reviewing/submit-review.server'
import { doneBefore } from '~/admission/reviews/next.server'
import { submissionForm } from '~/admission/reviews/review.form'
import script from '~/admission/reviews/review.script?script'
import { reviewWords } from '~/admission/rubrics/words'
import { titled } from '~/ui/title'

export const handle = { script }
export const meta = titled(reviewWords, (w) => w.rubric)

/** Submits the scores, and leads to the next file. */
const { loader, action } = actOnReview({
  form: submissionForm,
  command: submitReview,
  say: ({ request }) => ({
    saved: new URL(request.url).searchParams.has('saved'),
    after: doneBefore(request),
  }),
  done: 'submitted',
})

export { loader, action }

export default function ReviewFile() {
  return <ReviewPage data={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
