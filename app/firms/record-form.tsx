import { Form } from '@remix-run/react'
import { words as fileWords } from '~/files/words'
import { LinkButton } from '~/ui/buttons'
import {
  Checkbox,
  DateField,
  ErrorSummary,
  FileField,
  FormScope,
  IdempotencyKey,
  MoneyField,
  SelectField,
  Submit,
  TextField,
  type FieldSize,
  type Reply,
} from '~/ui/form'
import { useWords } from '~/ui/locale'
import { KeptFile } from './kept-file'
import { errorSentence, recordWords } from './record-words'
import {
  ACHIEVEMENT_PROOFS,
  CONTRACT_TYPES,
  SOURCE_TYPES,
  TALENT_CATEGORIES,
  TALENT_DUTIES,
  type RecordKind,
} from './records'
import { firmWords } from './words'

type Props = {
  kind: RecordKind
  idempotencyKey: string
  accept: string
  today: string
  back: string
  reply: Reply
  size?: FieldSize
}

/** What is asked to put a record of a kind on file. */
export function RecordFormView({ kind, idempotencyKey, accept, today, back, reply, size }: Props) {
  const r = useWords(recordWords)
  const w = useWords(firmWords)
  const files = useWords(fileWords)
  return (
    <FormScope reply={reply} errorText={errorSentence(r.error)} size={size}>
      <ErrorSummary labels={labelsOf(kind, r)} />
      <Form method="post" encType="multipart/form-data" noValidate>
        <IdempotencyKey value={idempotencyKey} />
        {kind === 'patent' || kind === 'achievement' || kind === 'contract' || kind === 'talent' ? (
          <TextField name="title" label={r.title[kind]} maxLength={160} />
        ) : null}
        <TextField
          name={kind === 'talent' ? 'idNumber' : 'number'}
          label={r.number[kind]}
          hint={r.numberHint[kind]}
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
        />
        {kind === 'patent' && needsReason(reply) ? (
          <TextField
            name="numberReason"
            label={r.numberReason}
            hint={r.numberReasonHint}
            optional
            maxLength={200}
          />
        ) : null}
        <KindFields kind={kind} />
        <DateField name="happenedOn" label={r.happenedOn[kind]} max={today} />
        {kind === 'tech_sme' ? <DateField name="validUntil" label={r.validUntil} /> : null}
        <FileField
          name="file"
          label={r.file}
          accept={accept}
          hint={files.accepted}
          note={<KeptFile reply={reply} />}
        />
        <div className="flex gap-3">
          <Submit>{r.save}</Submit>
          <LinkButton to={back} variant="text">
            {w.back}
          </LinkButton>
        </div>
      </Form>
    </FormScope>
  )
}

/** The reason is asked for only once the check digit has been found to differ. */
function needsReason(reply: Reply): boolean {
  const typed = reply?.initialValue?.numberReason
  return Boolean(typed) || (reply?.error?.number ?? []).some((code) => code.startsWith('check_character'))
}

function KindFields({ kind }: { kind: RecordKind }) {
  const r = useWords(recordWords)
  const options = <K extends string>(values: readonly K[], words: Record<K, string>) =>
    values.map((value) => ({ value, label: words[value] }))
  switch (kind) {
    case 'hnte':
      return <TextField name="field" label={r.field} optional maxLength={60} />
    case 'talent':
      return (
        <>
          <SelectField
            name="category"
            label={r.category}
            options={TALENT_CATEGORIES.map((value) => ({ value, label: r.categoryOf(value) }))}
          />
          <SelectField
            name="degree"
            label={r.degree}
            options={options(['doctor', 'master', 'other'], r.degrees)}
          />
          <Checkbox name="seniorTitle" label={r.seniorTitle} text={r.seniorTitleYes} optional />
          <SelectField name="duty" label={r.duty} options={options(TALENT_DUTIES, r.duties)} />
        </>
      )
    case 'achievement':
      return (
        <>
          <TextField name="sourceOrg" label={r.sourceOrg} maxLength={120} />
          <SelectField
            name="sourceType"
            label={r.sourceType}
            options={options(SOURCE_TYPES, r.sourceTypes)}
          />
          <SelectField
            name="proofKind"
            label={r.proofKind}
            options={options(ACHIEVEMENT_PROOFS, r.proofKinds)}
          />
        </>
      )
    case 'contract':
      return (
        <>
          <SelectField name="type" label={r.type} options={options(CONTRACT_TYPES, r.types)} />
          <TextField name="buyer" label={r.buyer} maxLength={120} />
          <TextField name="seller" label={r.seller} maxLength={120} />
          <MoneyField name="amountYuan" label={r.amount.contract} />
          <MoneyField name="deductionsYuan" label={r.deductions} hint={r.deductionsHint} optional />
          <DateField name="signedOn" label={r.signedOn} />
        </>
      )
    case 'funding':
      return (
        <>
          <TextField name="round" label={r.round} maxLength={40} />
          <TextField name="investor" label={r.investor} maxLength={120} />
          <MoneyField name="amountYuan" label={r.amount.funding} />
        </>
      )
    default:
      return null
  }
}

function labelsOf(kind: RecordKind, r: (typeof recordWords)['zh']): Record<string, string> {
  const { number, happenedOn, title, amount, degrees: _d, ...rest } = r
  return {
    ...Object.fromEntries(
      Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
    number: number[kind],
    idNumber: number[kind],
    happenedOn: happenedOn[kind],
    title: kind in title ? title[kind as keyof typeof title] : '',
    amountYuan: kind === 'contract' ? amount.contract : amount.funding,
    deductionsYuan: r.deductions,
  }
}
