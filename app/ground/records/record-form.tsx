import { words as fileWords } from '~/ground/files/words'
import { LinkButton } from '~/ui/buttons'
import {
  Checkbox,
  DateField,
  ErrorSummary,
  FileField,
  FormScope,
  IdempotencyKey,
  MoneyField,
  NumberField,
  SelectField,
  Submit,
  TextField,
  type FieldSize,
  type Reply,
} from '~/ui/form'
import { KeptForm } from '~/ui/kept-form'
import { useWords } from '~/ui/locale'
import { KeptFile } from '~/ground/firms/kept-file'
import { IDENTITY_KINDS } from '~/ground/firms/identity-number'
import { fieldsOf, type RecordField } from './record-fields'
import { labelOf } from './record-labels'
import { SETTLED_BY_A_REASON } from '~/ground/firms/record-number'
import { errorSentence, recordWords } from '~/ground/firms/record-words'
import {
  ACHIEVEMENT_PROOFS,
  CONTRACT_TYPES,
  LISTING_WAYS,
  PATENT_OWNERSHIPS,
  SOURCE_TYPES,
  TALENT_CATEGORIES,
  TALENT_DUTIES,
  type BuiltInKind,
} from './records'
import { firmWords } from '~/ground/firms/words'

type Props = {
  kind: BuiltInKind
  idempotencyKey: string
  accept: string
  today: string
  back: string
  reply: Reply
  size?: FieldSize
  /** Where this browser keeps what is typed until it is taken. */
  place?: string
  /** The achievements a further proof may belong to. */
  achievements: readonly { id: string; title: string }[]
}

/** The number of somebody’s identity card stays on no device. */
const NEVER_LEFT: readonly RecordField[] = ['idNumber']

/** What is asked to put a record of a kind on file. */
export function RecordFormView({ kind, idempotencyKey, today, back, reply, size, place, ...rest }: Props) {
  const r = useWords(recordWords)
  const w = useWords(firmWords)
  const shown = fieldsOf(kind, { number: needsReason(reply), party: needsParty(reply) })
  return (
    <FormScope reply={reply} errorText={errorSentence(r.error)} size={size}>
      <ErrorSummary labels={Object.fromEntries(shown.map((name) => [name, labelOf(name, kind, r)]))} />
      <KeptForm encType="multipart/form-data" place={place} except={NEVER_LEFT}>
        <IdempotencyKey value={idempotencyKey} />
        {shown.map((name) => (
          <OneField key={name} name={name} {...{ kind, today, reply, ...rest }} />
        ))}
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

/** A reason is asked for only once the number has been found to be unlikely. */
function needsReason(reply: Reply): boolean {
  return (
    Boolean(reply?.initialValue?.numberReason) ||
    (reply?.error?.number ?? []).some((code) => SETTLED_BY_A_REASON.some((doubt) => code.startsWith(doubt)))
  )
}

function needsParty(reply: Reply): boolean {
  return Boolean(reply?.initialValue?.partyReason) || Boolean(reply?.error?.partyReason)
}

type FieldProps = Pick<Props, 'kind' | 'accept' | 'today' | 'reply' | 'achievements'> & { name: RecordField }

function OneField({ name, kind, accept, today, reply, achievements }: FieldProps) {
  const r = useWords(recordWords)
  const files = useWords(fileWords)
  const label = labelOf(name, kind, r)
  const select = <K extends string>(values: readonly K[], words: Record<K, string>, hint?: string) => (
    <SelectField
      name={name}
      label={label}
      hint={hint}
      options={values.map((value) => ({ value, label: words[value] }))}
    />
  )
  switch (name) {
    case 'number':
    case 'idNumber':
      return (
        <TextField
          {...{ name, label, hint: r.numberHint[kind], autoComplete: 'off', spellCheck: false }}
          maxLength={60}
          optional={kind === 'listing'}
        />
      )
    case 'happenedOn':
      return <DateField name={name} label={label} max={today} />
    case 'signedOn':
    case 'validUntil':
      return <DateField name={name} label={label} />
    case 'endedOn':
      return <DateField name={name} label={label} hint={r.endedOnHint} max={today} optional />
    case 'amountYuan':
      return <MoneyField name={name} label={label} />
    case 'deductionsYuan':
      return <MoneyField name={name} label={label} hint={r.deductionsHint} optional />
    case 'file':
      return (
        <FileField
          {...{ name, label, accept, hint: files.accepted() }}
          optional={kind === 'listing'}
          note={<KeptFile reply={reply} />}
        />
      )
    case 'seniorTitle':
      return <Checkbox name={name} label={label} text={r.seniorTitleYes} optional />
    case 'category':
      return (
        <SelectField
          name={name}
          label={label}
          options={TALENT_CATEGORIES.map((value) => ({ value, label: r.categoryOf(value) }))}
        />
      )
    case 'degree':
      return select(['doctor', 'master', 'other'], r.degrees)
    case 'duty':
      return select(TALENT_DUTIES, r.duties)
    case 'idKind':
      return select(IDENTITY_KINDS, r.idKinds)
    case 'sourceType':
      return select(SOURCE_TYPES, r.sourceTypes)
    case 'proofKind':
      return select(ACHIEVEMENT_PROOFS, r.proofKinds)
    case 'type':
      return select(CONTRACT_TYPES, r.types)
    case 'way':
      return select(LISTING_WAYS, r.ways)
    case 'ownership':
      return select(PATENT_OWNERSHIPS, r.ownerships, r.ownershipHint)
    case 'ownerOrder':
      return <NumberField name={name} label={label} unit={r.ownerOrderUnit} optional />
    case 'furtherProofOf':
      return achievements.length === 0 ? null : (
        <SelectField
          {...{ name, label, hint: r.furtherProofHint, optional: true }}
          options={[
            { value: '', label: r.furtherProofNew },
            ...achievements.map(({ id, title }) => ({ value: id, label: r.furtherProof(title) })),
          ]}
        />
      )
    case 'numberReason':
      return <TextField {...{ name, label, hint: r.numberReasonHint, optional: true, maxLength: 200 }} />
    case 'partyReason':
      return <TextField {...{ name, label, hint: r.partyReasonHint, optional: true, maxLength: 200 }} />
    case 'counterpart':
    case 'field':
      return <TextField {...{ name, label, optional: true, maxLength: 120 }} />
    default:
      return <TextField {...{ name, label, maxLength: name === 'title' ? 160 : 120 }} />
  }
}
