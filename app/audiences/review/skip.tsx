import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnReview } from '~/admission/reviewing/act-on-review.server'
import { ReviewPage } from '~/admission/reviewing/review-page'
import { draftForm } from '~/admission/reviews/review.form'
import script from '~/admission/reviews/review.script?script'
import { skip } from '~/admission/reviews/save-draft.server'
import { scoringWords } from '~/admission/rubrics/scoring-words'
import { titled } from '~/ui/title'

export const handle = { script }
export const meta = titled(scoringWords, (w) => w.skip)

/** Puts the file off with what is typed as its draft, and leads to the next one. */
const { loader, action } = actOnReview({ form: draftForm, command: skip, done: 'skipped' })

export { loader, action }

export default function ReviewSkip() {
  return <ReviewPage data={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
