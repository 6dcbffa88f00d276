import { Form } from '@remix-run/react'
import { ErrorSummary, FormScope, RadioGroup, Submit, TextArea, type Reply } from '~/ui/form'
import { useWords } from '~/ui/locale'
import type { ResponseView } from './responses.server'
import { scoringWords } from '~/admission/rubrics/scoring-words'
import { reviewWords } from '~/admission/rubrics/words'
import { sentenceFor } from '~/mechanism/sentences'

/** Agree or disagree with another's review, with a sentence. */
export function ResponseForm(props: {
  to: string
  before: Pick<ResponseView, 'agrees' | 'reason'> | undefined
  reply: Reply
}) {
  const w = useWords(scoringWords)
  const errors = useWords(reviewWords).errors
  const { before } = props
  return (
    <FormScope reply={props.reply} errorText={(code) => sentenceFor({ ...errors, ...w.errors }, code)}>
      <ErrorSummary labels={{ agrees: w.agrees, reason: w.responseReason }} />
      <Form method="post" action={props.to} noValidate>
        <RadioGroup
          name="agrees"
          label={w.agrees}
          defaultValue={before ? (before.agrees ? 'yes' : 'no') : null}
          options={(['yes', 'no'] as const).map((value) => ({ value, label: w.answers[value] }))}
        />
        <TextArea
          name="reason"
          label={w.responseReason}
          hint={w.responseHint}
          rows={2}
          max={500}
          defaultValue={before?.reason}
        />
        <div className="acts">
          <Submit variant="secondary">{before ? w.responseChange : w.responseSend}</Submit>
        </div>
      </Form>
    </FormScope>
  )
}
