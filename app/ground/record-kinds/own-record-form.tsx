import { kindWords } from '~/ground/firms/kind-name'
import { KeptFile } from '~/ground/firms/kept-file'
import { recordWords } from '~/ground/firms/record-words'
import { SETTLED_BY_A_REASON } from '~/ground/firms/record-number'
import { firmWords } from '~/ground/firms/words'
import { words as fileWords } from '~/ground/files/words'
import { yuanToWan } from '~/shared/money'
import { LinkButton } from '~/ui/buttons'
import {
  DateField,
  ErrorSummary,
  FileField,
  FormScope,
  IdempotencyKey,
  MoneyField,
  NumberField,
  RadioGroup,
  SelectField,
  Submit,
  TextField,
  type FieldSize,
  type Reply,
} from '~/ui/form'
import { KeptForm } from '~/ui/kept-form'
import { useLocale, useWords } from '~/ui/locale'
import { longestOf, type OwnField, type OwnKind } from './shape'
import { ownErrorSentence, ownRecordWords } from './words'

type Props = {
  kind: OwnKind
  idempotencyKey: string
  accept: string
  today: string
  back: string
  reply: Reply
  size?: FieldSize
  /** Where this browser keeps what is typed until it is taken. */
  place?: string
}

/** The form of a record as its kind asks it; made of data, so that a kind needs no developer. */
export function OwnRecordForm({ kind, idempotencyKey, accept, today, back, reply, size, place }: Props) {
  const locale = useLocale()
  const r = useWords(recordWords)
  const w = useWords(firmWords)
  const o = useWords(ownRecordWords)
  const files = useWords(fileWords)
  const { shape, version } = kind
  const said = (zh: string, en: string) => kindWords({ zh, en }, locale)
  const day = said(shape.dayZh, shape.dayEn)
  const paper = said(shape.paperZh, shape.paperEn)
  const asksReason = needsReason(reply)
  return (
    <FormScope reply={reply} errorText={ownErrorSentence(locale)} size={size}>
      <ErrorSummary
        labels={{
          ...Object.fromEntries(shape.fields.map((field) => [field.code, said(field.zh, field.en)])),
          numberReason: r.numberReason,
          happenedOn: day,
          validUntil: o.validUntil,
          file: r.file,
        }}
      />
      <KeptForm encType="multipart/form-data" place={place}>
        <IdempotencyKey value={idempotencyKey} />
        <input type="hidden" name="askedBy" value={version} />
        {shape.fields.map((field) => (
          <OneField key={field.code} field={field} kind={kind} />
        ))}
        {asksReason ? (
          <TextField
            name="numberReason"
            label={r.numberReason}
            hint={r.numberReasonHint}
            maxLength={200}
            optional
          />
        ) : null}
        <DateField
          name="happenedOn"
          label={day}
          hint={shape.ends === 'after' && shape.months ? o.endsAfter(shape.months) : undefined}
          max={today}
        />
        {shape.ends === 'asked' ? <DateField name="validUntil" label={o.validUntil} /> : null}
        <FileField
          {...{ name: 'file', label: r.file, accept }}
          hint={[paper, files.accepted()].filter(Boolean).join(locale === 'zh' ? '；' : '; ')}
          optional={shape.paper !== 'required'}
          note={<KeptFile reply={reply} />}
        />
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

function OneField({ field, kind: { shape } }: { field: OwnField; kind: OwnKind }) {
  const locale = useLocale()
  const o = useWords(ownRecordWords)
  const { code: name, type, role, required, least, most } = field
  const common = { name, label: kindWords(field, locale), optional: !required }
  switch (type) {
    case 'text': {
      const longest = longestOf(field)
      if (role !== 'number') return <TextField {...common} maxLength={longest} />
      const like =
        shape.check === 'pattern' && shape.example
          ? `${o.like(shape.example)}${locale === 'zh' ? '。' : '. '}`
          : ''
      return (
        <TextField
          {...common}
          hint={`${like}${o.once}`}
          maxLength={longest}
          autoComplete="off"
          spellCheck={false}
        />
      )
    }
    case 'number':
      return (
        <NumberField
          {...common}
          unit={kindWords({ zh: field.unitZh, en: field.unitEn }, locale)}
          hint={bounds(o, least, most)}
          decimals
        />
      )
    case 'money':
      return <MoneyField {...common} hint={bounds(o, inWan(least), inWan(most))} />
    case 'date':
      return <DateField {...common} />
    case 'choice':
      return (
        <SelectField
          {...common}
          options={field.choices.map((choice) => ({ value: choice.code, label: kindWords(choice, locale) }))}
        />
      )
    case 'yes_no':
      return (
        <RadioGroup
          {...common}
          options={[
            { value: 'yes', label: o.yes },
            { value: 'no', label: o.no },
            ...(required ? [] : [{ value: '', label: o.notSaid }]),
          ]}
        />
      )
  }
}

type Words = (typeof ownRecordWords)['zh']

/** A bound in 万元 as people write it: 1000, not 1000.00. */
function inWan(yuan: string | null): string | null {
  return yuan === null ? null : yuanToWan(yuan).replace(/\.00$/, '')
}

function bounds(o: Words, least: string | null, most: string | null): string | undefined {
  if (least !== null && most !== null) return o.between(least, most)
  return least !== null ? o.from(least) : most !== null ? o.upTo(most) : undefined
}

/** A reason is asked for only once the number has been found to be unlikely. */
function needsReason(reply: Reply): boolean {
  const codes = Object.values(reply?.error ?? {}).flatMap((found) => found ?? [])
  return (
    Boolean(reply?.initialValue?.numberReason) ||
    codes.some((code) => SETTLED_BY_A_REASON.some((doubt) => code.startsWith(doubt)))
  )
}
