import { clock, halfHours, hours, STEP, type BookingRules } from '~/residence/bookables/rules'
import type { Day } from '~/shared/days'
import { DateField, SelectField, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { bookingWords } from '~/residence/bookings/words'

type Props = {
  rules: BookingRules | null
  day: Day
  from: string
  minutes?: number
  purpose?: string
  /** Staff may take a longer time than the rules let firms. */
  isStaff?: boolean
}

/** When, for how long, and what for. */
export function TimeFields({ rules, day, from, minutes, purpose, isStaff = false }: Props) {
  const w = useWords(bookingWords)
  const [opens, closes] = [rules?.opensAt ?? 0, rules?.closesAt ?? 1440]
  const longest = isStaff ? closes - opens : Math.min(rules?.longest ?? 1440, closes - opens)
  const usual = Math.min(60, longest)
  return (
    <>
      <DateField name="day" label={w.day} defaultValue={day} />
      <div className="grid gap-x-6 sm:grid-cols-2">
        <SelectField
          name="from"
          label={w.fromTime}
          defaultValue={from}
          options={halfHours(opens, closes - STEP).map((one) => ({ value: clock(one), label: clock(one) }))}
        />
        <SelectField
          name="minutes"
          label={w.length}
          defaultValue={String(minutes ?? usual)}
          empty={false}
          options={halfHours(STEP, Math.max(longest, minutes ?? STEP)).map((one) => ({
            value: String(one),
            label: w.lengthOf(hours(one)),
          }))}
        />
      </div>
      <TextField
        name="purpose"
        label={w.purpose}
        hint={w.purposeHint}
        defaultValue={purpose ?? ''}
        maxLength={80}
        optional
      />
    </>
  )
}
