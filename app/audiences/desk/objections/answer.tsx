import { ABILITIES } from '~/admission/objections/abilities'
import { inRole } from '~/ground/people/guard.server'
import { act } from '~/mechanism/act.server'
import { idOr404 } from '~/platform/http.server'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { formatSize } from '~/ground/files/kinds'
import { AnswerForm } from '~/admission/objections/answer.form'
import { answerObjection } from '~/admission/objections/answer.server'
import { objectionOf } from '~/admission/objections/queries.server'
import { objectionNumber } from '~/admission/objections/number'
import { objectionWords } from '~/admission/objections/words'
import { paths } from '~/platform/paths'
import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, RadioGroup, Submit, TextArea } from '~/ui/form'
import { Link } from '~/ui/link'
import { useWords } from '~/ui/locale'
import { KeyValues, PageHead } from '~/ui/page'
import { titled } from '~/ui/title'
import { OBJECTION_STATES } from '~/admission/objections/vocabulary'
import { sentenceFor } from '~/mechanism/sentences'

export const meta = titled(objectionWords, (w) => w.answer)

const { loader, action } = act({
  guard: inRole(...ABILITIES.answer_objections),
  show: async (actor, { params }) => {
    const objection = await objectionOf(actor, params.objectionId)
    const mayUphold = actor.role === 'director' && objection.onNotice
    return { slug: actor.enclaveSlug, mayUphold, objection }
  },
  form: AnswerForm,
  find: (actor, { params }) => objectionOf(actor, params.objectionId),
  run: (actor, { params }, input, now) => answerObjection(actor, idOr404(params.objectionId), input, now),
  words: objectionWords,
  to: ({ enclaveSlug }) => paths.deskObjections(enclaveSlug),
})

export { loader, action }

/** One objection: what was said, and the answer. */
export default function Answer() {
  const { slug, mayUphold, objection } = useLoaderData<typeof loader>()
  const w = useWords(objectionWords)
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[{ label: w.title, to: paths.deskObjections(slug) }]}
        title={`${w.title} · ${objection.firmName}`}
        sub={<Link to={paths.deskApplication(slug, objection.applicationId)}>{objection.ref}</Link>}
      />
      <KeyValues
        items={[
          { label: w.by, value: objection.name },
          { label: w.contact, value: objection.contact },
          { label: w.raisedOn, value: objection.raisedOn },
          { label: w.text, value: <span className="break-words whitespace-pre-line">{objection.text}</span> },
          ...(objection.file
            ? [
                {
                  label: w.evidence,
                  value: (
                    <>
                      <a href={paths.file(objection.file.id)} className="break-all">
                        {objection.file.name}
                      </a>{' '}
                      <span className="text-ink-3">{formatSize(objection.file.size)}</span>
                    </>
                  ),
                },
              ]
            : []),
          { label: w.number, value: objectionNumber(objection.id) },
          ...(objection.answer
            ? [
                { label: w.verdict, value: w.states[OBJECTION_STATES.of(objection.state)] },
                { label: w.answer, value: objection.answer },
              ]
            : []),
        ]}
      />
      <FormScope reply={useActionData<typeof action>()} errorText={(code) => sentenceFor(w.errors, code)}>
        <ErrorSummary labels={{ verdict: w.verdict, answer: w.answer }} />
        {objection.state === 'raised' ? (
          <Form method="post" noValidate className="mt-8">
            <RadioGroup
              name="verdict"
              label={w.verdict}
              options={[
                { value: 'dismissed', label: w.dismiss },
                { value: 'upheld', label: w.uphold, hint: w.upholdHint, disabled: !mayUphold },
              ]}
            />
            <TextArea name="answer" label={w.answer} hint={w.answerHint} rows={6} max={4000} />
            <div className="acts">
              <Submit>{w.send}</Submit>
              <LinkButton to={paths.deskObjections(slug)}>{w.back}</LinkButton>
            </div>
          </Form>
        ) : null}
      </FormScope>
    </div>
  )
}
