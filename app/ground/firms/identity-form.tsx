import { ACCEPT } from '~/ground/files/formats'
import { words as fileWords } from '~/ground/files/words'
import { LinkButton } from '~/ui/buttons'
import {
  DateField,
  ErrorSummary,
  FileField,
  FormScope,
  IdempotencyKey,
  SelectField,
  Submit,
  TextArea,
  TextField,
  type FieldSize,
  type Reply,
} from '~/ui/form'
import { KeptForm } from '~/ui/kept-form'
import { useWords } from '~/ui/locale'
import type { Identity } from './identity'
import { UsccReason, useIndustries } from './identity-fields'
import { identityError, identityWords } from './identity-words'
import { KeptFile } from './kept-file'

type Props = {
  identity: Identity
  today: string
  idempotencyKey: string
  back: string
  reply: Reply
  /** A founder asks, an officer changes at once. */
  act: 'ask' | 'save'
  size?: FieldSize
  /** Where this browser keeps what is typed until it is taken. */
  place?: string
}

/** What the register says of a firm, to be changed: every field as it stands, why, since when, and the proof. */
export function IdentityForm({ identity, today, idempotencyKey, back, reply, act, size, place }: Props) {
  const w = useWords(identityWords)
  const files = useWords(fileWords)
  const labels = { ...w.field, reason: w.reason, sinceOn: w.since, file: w.proof, usccReason: w.usccReason }
  const of = (name: keyof Identity) => ({ name, label: w.field[name], hint: w.hint[name] || undefined })
  return (
    <FormScope reply={reply} size={size} errorText={identityError(w.errors)}>
      <ErrorSummary labels={labels} />
      <KeptForm encType="multipart/form-data" place={place}>
        <IdempotencyKey value={idempotencyKey} />
        <TextField {...of('name')} defaultValue={identity.name} maxLength={120} />
        <DateField name="sinceOn" label={w.since} hint={w.sinceHint} optional max={today} />
        <TextField {...of('uscc')} defaultValue={identity.uscc} maxLength={40} spellCheck={false} />
        <UsccReason reply={reply} />
        <DateField {...of('foundedOn')} defaultValue={identity.foundedOn} max={today} />
        <SelectField
          {...of('industryCode')}
          defaultValue={identity.industryCode}
          options={useIndustries(identity.industryCode)}
        />
        <TextField {...of('contactName')} defaultValue={identity.contactName} maxLength={60} />
        <TextField {...of('contactPhone')} defaultValue={identity.contactPhone} maxLength={60} type="tel" />
        <TextField {...of('contactEmail')} defaultValue={identity.contactEmail} optional maxLength={200} />
        <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={3} max={500} />
        <FileField
          name="file"
          label={w.proof}
          hint={w.proofHint}
          optional
          accept={ACCEPT}
          note={reply?.initialValue?.file ? <KeptFile reply={reply} /> : files.accepted()}
        />
        <div className="acts">
          <Submit busy={w.sending}>{w[act]}</Submit>
          <LinkButton to={back} variant="text">
            {w.back}
          </LinkButton>
        </div>
      </KeptForm>
    </FormScope>
  )
}
