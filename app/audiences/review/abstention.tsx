import { STEPS } from '~/admission/rubrics/lifecycle'
import { abstain } from '~/admission/reviewing/abstain.server'
import { reviewToScore } from '~/admission/reviewing/page.server'
import { StepBackForm } from '~/admission/reviewing/step-back.form'
import { afterFile } from '~/admission/reviews/next.server'
import { nameForExperts } from '~/admission/rubrics/code-name'
import { scoringWords } from '~/admission/rubrics/scoring-words'
import { reviewWords } from '~/admission/rubrics/words'
import { inRole } from '~/ground/people/guard.server'
import { acts } from '~/mechanism/acts.server'
import { paths } from '~/platform/paths'
import { TextArea } from '~/ui/form'
import { sentenceFor } from '~/mechanism/sentences'

type Shown = { slug: string; id: string; ref: string; firmName: string }
const act = acts(
  scoringWords,
  (_, { slug, id, ref, firmName }: Shown, locale) => {
    const w = reviewWords[locale]
    const back = paths.reviewFile(slug, id)
    return {
      crumbs: [
        { label: w.queue, to: paths.review(slug) },
        { label: ref, to: back },
      ],
      subject: firmName,
      back,
      keep: w.stay,
      errorText: (code) => sentenceFor(w.errors, code),
    }
  },
  { refusals: reviewWords },
)

/** Gives the file back without a score, and leads to the next one. */
const { loader, action, meta, Page } = act({
  guard: inRole(...STEPS.abstain.by),
  show: async (actor, { params }) => {
    const { id, application } = (await reviewToScore(actor, params.reviewId)).review
    return { slug: actor.enclaveSlug, id, ref: application.ref, firmName: nameForExperts(application) }
  },
  form: StepBackForm,
  find: (actor, { params }) => reviewToScore(actor, params.reviewId),
  run: async (actor, { params }, input, now) => {
    const { review } = await reviewToScore(actor, params.reviewId)
    return abstain(actor, review.id, input, now)
  },
  to: (actor, { params }) => afterFile(actor, params.reviewId ?? '', 'abstained'),
  name: (w) => w.abstainTitle,
  lead: (w) => w.abstainLead,
  fields: (_, __, locale) => (
    <TextArea name="reason" label={reviewWords[locale].recuseReason} rows={3} max={500} />
  ),
  send: (w) => w.abstainSend,
  danger: true,
})

export { loader, action, meta, Page as default }
