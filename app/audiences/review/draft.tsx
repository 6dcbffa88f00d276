import { useActionData, useLoaderData } from '@remix-run/react'
import { actOnReview } from '~/admission/reviewing/act-on-review.server'
import { ReviewPage } from '~/admission/reviewing/review-page'
import { draftForm } from '~/admission/reviews/review.form'
import script from '~/admission/reviews/review.script?script'
import { saveDraft } from '~/admission/reviews/save-draft.server'
import { reviewWords } from '~/admission/rubrics/words'
import { titled } from '~/ui/title'

export const handle = { script }
export const meta = titled(reviewWords, (w) => w.saveDraft)

/** Keeps the scores so far; a draft may lack anything. */
const { loader, action } = actOnReview({ form: draftForm, command: saveDraft })

export { loader, action }

export default function ReviewDraft() {
  return <ReviewPage data={useLoaderData<typeof loader>()} reply={useActionData<typeof action>()} />
}
