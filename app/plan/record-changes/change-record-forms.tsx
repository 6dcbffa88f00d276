import { LinkButton } from '~/ui/buttons'
import {
  DateField,
  ErrorSummary,
  FormScope,
  NumberField,
  SelectField,
  Submit,
  TextArea,
  type FieldSize,
  type Reply,
} from '~/ui/form'
import { KeptForm } from '~/ui/kept-form'
import { useWords } from '~/ui/locale'
import { Note } from '~/ui/page'
import { errorSentence, recordWords } from '~/ground/firms/record-words'
import { endingOf, PATENT_OWNERSHIPS, type RecordKind } from '~/ground/records/records'
import { firmWords } from '~/ground/firms/words'

type Props = { back: string; reply: Reply; size?: FieldSize; place?: string }

/** Somebody left, a registration was cancelled, a patent lapsed: when, and why. */
export function EndingFormView({ kind, evidence, today, ...props }: Props & EndingProps) {
  const r = useWords(recordWords)
  const w = useWords(firmWords)
  const how = endingOf(kind)
  const labels = { endedOn: r.endedOnOf[how], reason: r.endReason }
  return (
    <FormScope reply={props.reply} errorText={errorSentence(r.error)} size={props.size}>
      <ErrorSummary labels={labels} />
      <Note tone={evidence > 0 ? 'sha' : 'ink'}>
        {r.endWhat[how]} {evidence > 0 ? r.withdrawEvidence(evidence) : null}
      </Note>
      <KeptForm place={props.place} className="mt-4">
        <DateField name="endedOn" label={labels.endedOn} max={today} />
        <TextArea name="reason" label={labels.reason} rows={3} max={300} optional={kind === 'talent'} />
        <div className="flex gap-3">
          <Submit>{r.endSave}</Submit>
          <LinkButton to={props.back} variant="text">
            {w.back}
          </LinkButton>
        </div>
      </KeptForm>
    </FormScope>
  )
}
type EndingProps = { kind: RecordKind; evidence: number; today: string }

/** Who owns a patent, as its certificate lists the owners. */
export function OwnershipFormView({ evidence, back, reply, size, place }: Props & { evidence: number }) {
  const r = useWords(recordWords)
  const w = useWords(firmWords)
  return (
    <FormScope reply={reply} errorText={errorSentence(r.error)} size={size}>
      <ErrorSummary labels={{ ownership: r.ownership, ownerOrder: r.ownerOrder }} />
      <Note>
        {r.ownershipWhat} {evidence > 0 ? r.withdrawEvidence(evidence) : null}
      </Note>
      <KeptForm place={place} className="mt-4">
        <SelectField
          name="ownership"
          label={r.ownership}
          options={PATENT_OWNERSHIPS.map((value) => ({ value, label: r.ownerships[value] }))}
        />
        <NumberField name="ownerOrder" label={r.ownerOrder} unit={r.ownerOrderUnit} optional />
        <div className="flex gap-3">
          <Submit>{r.save}</Submit>
          <LinkButton to={back} variant="text">
            {w.back}
          </LinkButton>
        </div>
      </KeptForm>
    </FormScope>
  )
}
