import { STEPS } from '~/admission/rubrics/lifecycle'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { idOr404 } from '~/platform/http.server'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { askingWords } from '~/admission/assignment/asking-words'
import { conflictsTold } from '~/admission/experts/gate.server'
import { Conflicts } from '~/admission/experts/parts'
import { expertWords } from '~/admission/experts/words'
import { today } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { nameForExperts } from '~/admission/rubrics/code-name'
import { ownReviewAt } from '~/admission/reviewing/page.server'
import { recuse } from '~/admission/reviewing/recuse.server'
import { StepBackForm } from '~/admission/reviewing/step-back.form'
import { reviewWords } from '~/admission/rubrics/words'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, Submit, TextArea } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'
import { sentenceFor } from '~/mechanism/sentences'

export const meta = titled(reviewWords, (w) => w.recuseTitle)

const { loader, action } = act({
  guard: inRole(...STEPS.recuse.by),
  show: async (actor, { params }) => {
    const review = await ownReviewAt(actor, params.reviewId)
    const firmName = nameForExperts(review.application)
    const told = await conflictsTold(actor, review.application, today())
    return { slug: actor.enclaveSlug, id: review.id, ref: review.application.ref, firmName, ...told }
  },
  form: StepBackForm,
  find: (actor, { params }) => ownReviewAt(actor, params.reviewId),
  run: (actor, { params }, input, now) => recuse(actor, idOr404(params.reviewId), input, now),
  words: reviewWords,
  to: ({ enclaveSlug }) => paths.review(enclaveSlug),
})

export { loader, action }

export default function Recusal() {
  const { slug, id, ref, firmName, conflicts, barred, blind } = useLoaderData<typeof loader>()
  const w = useWords(reviewWords)
  const asking = useWords(askingWords)
  const causes = useWords(expertWords).causes
  const known = blind
    ? asking.blindReason
    : conflicts.map(({ cause, party }) => causes[cause](party)).join('；')
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
      {blind ? (
        <div className="mb-6">
          <Note tone={barred ? 'sha' : 'ink'} title={barred ? asking.barredTitle : undefined}>
            {barred ? asking.recuseBlind : asking.recognised}
          </Note>
        </div>
      ) : null}
      {conflicts.length > 0 ? (
        <div className="mb-6">
          <Note tone={barred ? 'sha' : 'ink'} title={barred ? asking.barredTitle : asking.toWeigh}>
            <Conflicts conflicts={conflicts} />
            {barred ? <p className="mt-2">{asking.barredText}</p> : null}
          </Note>
        </div>
      ) : null}
      <FormScope reply={useActionData<typeof action>()} errorText={(code) => sentenceFor(w.errors, code)}>
        <ErrorSummary labels={{ reason: w.recuseReason }} />
        <Form method="post" noValidate>
          <TextArea
            name="reason"
            label={w.recuseReason}
            rows={3}
            max={500}
            defaultValue={barred ? known : ''}
          />
          <div className="acts">
            <Submit variant="danger">{w.recuseSend}</Submit>
            {barred ? (
              <LinkButton to={paths.reviewProfile(slug)}>{asking.toProfile}</LinkButton>
            ) : (
              <LinkButton to={paths.reviewFile(slug, id)}>{w.stay}</LinkButton>
            )}
          </div>
        </Form>
      </FormScope>
    </div>
  )
}
