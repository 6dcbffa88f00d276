import { UsccReason } from '~/ground/firms/identity-fields'
import { identityError, identityWords } from '~/ground/firms/identity-words'
import {
  DateField,
  ErrorSummary,
  FormScope,
  IdempotencyKey,
  RadioGroup,
  SelectField,
  Submit,
  TextField,
  type Reply,
} from '~/ui/form'
import { KeptForm } from '~/ui/kept-form'
import { useWords } from '~/ui/locale'
import { startWords } from './start-words'

export type StartFieldsProps = {
  action: string
  reply: Reply
  home: string
  host: string
  industries: { value: string; label: string }[]
  carried: string
  track: string
  foundedOn: string
  industryCode: string
  idempotencyKey: string
  /** The person who registers the firm, as their account says. */
  contact: { name: string; phone: string }
  /** Under which name this browser keeps what is typed. */
  place: string
  /** Asks for the code that lets a firm in after the intake has closed. */
  late?: boolean
}

/** The form that registers a firm and begins its application. */
export function StartFields(props: StartFieldsProps) {
  const w = useWords(startWords)
  const identity = useWords(identityWords)
  const labels = {
    lateCode: w.lateCode,
    track: w.track,
    uscc: w.uscc,
    usccReason: identity.usccReason,
    name: w.name,
    foundedOn: w.foundedOn,
    industryCode: w.industry,
    contactName: w.contactName,
    contactPhone: w.contactPhone,
  }
  return (
    <FormScope reply={props.reply} size="l" errorText={identityError({ ...identity.errors, ...w.errors })}>
      <ErrorSummary labels={labels} />
      <KeptForm place={props.place} except={['lateCode']} action={props.action}>
        <IdempotencyKey value={props.idempotencyKey} />
        <input type="hidden" name="carried" value={props.carried} />
        {props.late ? (
          <TextField
            name="lateCode"
            label={w.lateCode}
            hint={w.lateCodeHint}
            maxLength={40}
            spellCheck={false}
            autoComplete="off"
          />
        ) : null}
        <RadioGroup
          name="track"
          label={w.track}
          defaultValue={props.track}
          options={[
            { value: 'A', label: w.trackA(props.host), hint: w.trackAHint(props.home) },
            { value: 'B', label: w.trackB(props.home), hint: w.trackBHint(props.host) },
          ]}
        />
        <TextField name="uscc" label={w.uscc} hint={w.usccHint} maxLength={40} spellCheck={false} />
        <UsccReason reply={props.reply} />
        <TextField name="name" label={w.name} hint={w.nameHint} maxLength={120} autoComplete="organization" />
        <DateField name="foundedOn" label={w.foundedOn} hint={w.foundedHint} defaultValue={props.foundedOn} />
        <SelectField
          name="industryCode"
          label={w.industry}
          hint={w.industryHint}
          options={props.industries}
          defaultValue={props.industryCode}
        />
        <TextField
          name="contactName"
          label={w.contactName}
          defaultValue={props.contact.name}
          maxLength={60}
          autoComplete="name"
        />
        <TextField
          name="contactPhone"
          label={w.contactPhone}
          hint={w.phoneHint}
          defaultValue={props.contact.phone}
          type="tel"
          maxLength={30}
          autoComplete="tel"
        />
        <Submit busy={w.submitting}>{w.submit}</Submit>
      </KeptForm>
    </FormScope>
  )
}
