import { LinkButton } from '~/ui/buttons'
import { ErrorSummary, FormScope, Submit, TextArea, type FieldSize, type Reply } from '~/ui/form'
import { KeptForm } from '~/ui/kept-form'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { errorSentence, recordWords } from '~/ground/firms/record-words'
import { firmWords } from '~/ground/firms/words'

/** Taking a record back says first what falls with it. */
export function WithdrawalFormView(props: {
  evidence: number
  back: string
  reply: Reply
  size?: FieldSize
  place?: string
}) {
  const r = useWords(recordWords)
  const w = useWords(firmWords)
  return (
    <FormScope reply={props.reply} errorText={errorSentence(r.error)} size={props.size}>
      <ErrorSummary labels={{ reason: r.withdrawReason }} />
      <Note tone={props.evidence > 0 ? 'sha' : 'ink'}>
        {r.withdrawWhat} {props.evidence > 0 ? r.withdrawEvidence(props.evidence) : null}
      </Note>
      <KeptForm place={props.place} className="mt-4">
        <TextArea name="reason" label={r.withdrawReason} hint={r.withdrawReasonHint} rows={3} max={500} />
        <div className="flex gap-3">
          <Submit variant="danger">{r.withdraw}</Submit>
          <LinkButton to={props.back} variant="text">
            {w.back}
          </LinkButton>
        </div>
      </KeptForm>
    </FormScope>
  )
}
