import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { requireActor } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { abstain } from '~/admission/reviewing/abstain.server'
import { afterFile } from '~/admission/reviews/next.server'
import { nameForExperts } from '~/admission/rubrics/code-name'
import { reviewToScore } from '~/admission/reviewing/page.server'
import { scoringWords } from '~/admission/rubrics/scoring-words'
import { StepBackForm } from '~/admission/reviewing/step-back.form'
import { reviewWords } from '~/admission/rubrics/words'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, Submit, TextArea } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(scoringWords, (w) => w.abstainTitle)

const ROLES = ['expert'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { review } = await reviewToScore(actor, params.reviewId)
  const { ref } = review.application
  return json({ slug: actor.enclaveSlug, id: review.id, ref, firmName: nameForExperts(review.application) })
}

/** Gives the file back without a score, and leads to the next one. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { review } = await reviewToScore(actor, params.reviewId)
  const submission = parseWithZod(await request.formData(), { schema: StepBackForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await abstain(actor, review.id, submission.value, now())
  const w = inLocale(reviewWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(await afterFile(actor, review.id, 'abstained'))
}

export default function Abstention() {
  const { slug, id, ref, firmName } = useLoaderData<typeof loader>()
  const w = useWords(scoringWords)
  const review = useWords(reviewWords)
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: review.queue, to: paths.review(slug) },
          { label: ref, to: paths.reviewFile(slug, id) },
        ]}
        title={`${w.abstainTitle} · ${firmName}`}
        sub={w.abstainLead}
      />
      <FormScope reply={useActionData<typeof action>()} errorText={(code) => review.errors[code] ?? code}>
        <ErrorSummary labels={{ reason: review.recuseReason }} />
        <Form method="post" noValidate>
          <TextArea name="reason" label={review.recuseReason} rows={3} max={500} />
          <div className="acts">
            <Submit variant="danger">{w.abstainSend}</Submit>
            <LinkButton to={paths.reviewFile(slug, id)}>{review.stay}</LinkButton>
          </div>
        </Form>
      </FormScope>
    </div>
  )
}
