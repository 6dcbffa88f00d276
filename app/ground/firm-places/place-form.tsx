import { Form } from '@remix-run/react'
import { LinkButton } from '~/ui/buttons'
import {
  DateField,
  ErrorSummary,
  FormScope,
  IdempotencyKey,
  RadioGroup,
  Submit,
  TextField,
  type Reply,
} from '~/ui/form'
import { useWords } from '~/ui/locale'
import { PLACE_CITIES, PLACE_KINDS } from './places'
import { errorSentence, recordWords } from '~/ground/firms/record-words'
import { firmWords } from '~/ground/firms/words'

type Props = {
  cities: { home: string; host: string }
  idempotencyKey: string
  today: string
  back: string
  reply: Reply
}

/** Which of the three places, where it is now, since when. */
export function PlaceFormView(props: Props) {
  const w = useWords(firmWords)
  const r = useWords(recordWords)
  return (
    <FormScope reply={props.reply} errorText={errorSentence(r.error)}>
      <ErrorSummary
        labels={{
          kind: w.placeKind,
          city: w.placeCity,
          address: w.placeAddress,
          entityName: w.placeEntity,
          since: w.placeSince,
        }}
      />
      <Form method="post" noValidate>
        <IdempotencyKey value={props.idempotencyKey} />
        <RadioGroup
          name="kind"
          label={w.placeKind}
          options={PLACE_KINDS.map((value) => ({ value, label: w.place[value] }))}
        />
        <RadioGroup
          name="city"
          label={w.placeCity}
          options={PLACE_CITIES.map((value) => ({ value, label: { ...w.city, ...props.cities }[value] }))}
        />
        <TextField name="address" label={w.placeAddress} hint={w.placeAddressHint} maxLength={200} />
        <TextField
          name="entityName"
          label={w.placeEntity}
          hint={w.placeEntityHint}
          optional
          maxLength={120}
        />
        <DateField name="since" label={w.placeSince} max={props.today} />
        <div className="flex gap-3">
          <Submit>{w.savePlace}</Submit>
          <LinkButton to={props.back} variant="text">
            {w.back}
          </LinkButton>
        </div>
      </Form>
    </FormScope>
  )
}
