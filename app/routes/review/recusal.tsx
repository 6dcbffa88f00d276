import { parseWithZod } from '@conform-to/zod/v4'
import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { requireActor } from '~/people/guard.server'
import { now } from '~/platform/clock.server'
import { invalid, refused } from '~/platform/http.server'
import { localeOf } from '~/platform/locale.server'
import { paths } from '~/platform/paths'
import { reviewToScore } from '~/reviews/page.server'
import { RecusalForm } from '~/reviews/recuse.form'
import { recuse } from '~/reviews/recuse.server'
import { reviewWords } from '~/reviews/words'
import { inLocale } from '~/shared/words'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, Submit, TextArea } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PageHead } from '~/ui/page'
import { titled } from '~/ui/title'

export const meta = titled(reviewWords, (w) => w.recuseTitle)

const ROLES = ['expert'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { review } = await reviewToScore(actor, params.reviewId)
  const { ref, firm } = review.application
  return json({ slug: actor.enclaveSlug, id: review.id, ref, firmName: firm.name })
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request, { roles: ROLES, enclave: params.enclave })
  const { review } = await reviewToScore(actor, params.reviewId)
  const submission = parseWithZod(await request.formData(), { schema: RecusalForm })
  if (submission.status !== 'success') return invalid(submission)
  const outcome = await recuse(actor, review.id, submission.value, now())
  const w = inLocale(reviewWords, localeOf(request))
  if (!outcome.ok) return refused(submission, w.refusals[outcome.reason] ?? outcome.reason)
  return redirect(paths.review(actor.enclaveSlug))
}

export default function Recusal() {
  const { slug, id, ref, firmName } = useLoaderData<typeof loader>()
  const w = useWords(reviewWords)
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: w.queue, to: paths.review(slug) },
          { label: ref, to: paths.reviewFile(slug, id) },
        ]}
        title={`${w.recuseTitle} · ${firmName}`}
        sub={w.recuseLead}
      />
      <FormScope reply={useActionData<typeof action>()} errorText={(code) => w.errors[code] ?? code}>
        <ErrorSummary labels={{ reason: w.recuseReason }} />
        <Form method="post" noValidate>
          <TextArea name="reason" label={w.recuseReason} rows={3} max={500} />
          <div className="acts">
            <Submit variant="danger">{w.recuseSend}</Submit>
            <LinkButton to={paths.reviewFile(slug, id)}>{w.stay}</LinkButton>
          </div>
        </Form>
      </FormScope>
    </div>
  )
}
