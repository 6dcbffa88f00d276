import { DateField, RadioGroup, TextField } from '~/ui/form'
import type { firmWords } from '~/ground/firms/words'
import { PLACE_CITIES, PLACE_KINDS } from './places'

type Asked = { cities: { home: string; host: string }; today: string }

/** Which of the three places, where it is now, since when. */
export function placeFields(w: (typeof firmWords)['zh'], { cities, today }: Asked) {
  const kinds = PLACE_KINDS.map((value) => ({ value, label: w.place[value] }))
  const where = PLACE_CITIES.map((value) => ({ value, label: { ...w.city, ...cities }[value] }))
  const entity = { label: w.placeEntity, hint: w.placeEntityHint }
  return (
    <>
      <RadioGroup name="kind" label={w.placeKind} options={kinds} />
      <RadioGroup name="city" label={w.placeCity} options={where} />
      <TextField name="address" label={w.placeAddress} hint={w.placeAddressHint} maxLength={200} />
      <TextField name="entityName" {...entity} optional maxLength={120} />
      <DateField name="since" label={w.placeSince} max={today} />
    </>
  )
}
