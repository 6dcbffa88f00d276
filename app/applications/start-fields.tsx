import { Form } from '@remix-run/react'
import {
  DateField,
  FormScope,
  IdempotencyKey,
  RadioGroup,
  SelectField,
  Submit,
  TextField,
  type Reply,
} from '~/ui/form'
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
  /** Asks for the code that lets a firm in after the intake has closed. */
  late?: boolean
}

/** The form that registers a firm and begins its application. */
export function StartFields(props: StartFieldsProps) {
  const w = useWords(startWords)
  const errors: Record<string, string> = w.errors
  return (
    <FormScope reply={props.reply} size="l" errorText={(code) => errors[code] ?? code}>
      <Form method="post" action={props.action}>
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
        <TextField name="usccReason" label={w.usccReason} hint={w.usccReasonHint} optional maxLength={200} />
        <TextField name="name" label={w.name} hint={w.nameHint} maxLength={120} autoComplete="organization" />
        <DateField name="foundedOn" label={w.foundedOn} hint={w.foundedHint} defaultValue={props.foundedOn} />
        <SelectField
          name="industryCode"
          label={w.industry}
          hint={w.industryHint}
          options={props.industries}
          defaultValue={props.industryCode}
        />
        <TextField name="contactName" label={w.contactName} maxLength={60} autoComplete="name" />
        <TextField
          name="contactPhone"
          label={w.contactPhone}
          hint={w.phoneHint}
          type="tel"
          maxLength={30}
          autoComplete="tel"
        />
        <Submit busy={w.submitting}>{w.submit}</Submit>
      </Form>
    </FormScope>
  )
}
