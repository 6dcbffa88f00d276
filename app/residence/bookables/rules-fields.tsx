import { Checkbox, NumberField, RadioGroup, TextArea, TextField } from '~/ui/form'
import { useWords } from '~/ui/locale'
import { SectionHead } from '~/ui/page'
import { clock, hours, type BookingRules } from './rules'
import { WHO_BOOKS } from './vocabulary'
import { bookableWords, type BookableWords } from './words'

/** What each field is called where all that is wrong is listed. */
export const thingLabels = (w: BookableWords): Record<string, string> => w.fields

/** Every rule, filled in from the version before. */
export function RulesFields({ rules }: { rules: BookingRules | null }) {
  const w = useWords(bookableWords)
  const { fields: f, units: u } = w
  return (
    <>
      <SectionHead level={3} title={w.rules} />
      <div className="pt-3">
        <RadioGroup
          name="who"
          label={f.who}
          defaultValue={rules?.who ?? 'firms'}
          options={WHO_BOOKS.codes.map((value) => ({ value, label: w.who[value] }))}
        />
      </div>
      <div className="grid gap-x-6 sm:grid-cols-2">
        <TextField
          name="opensAt"
          label={f.opensAt}
          hint={w.hints.half}
          defaultValue={rules && clock(rules.opensAt)}
        />
        <TextField
          name="closesAt"
          label={f.closesAt}
          hint={w.hints.half}
          defaultValue={rules && clock(rules.closesAt)}
        />
        <NumberField
          name="longest"
          label={f.longest}
          unit={u.hour}
          defaultValue={rules && hours(rules.longest)}
          decimals
        />
        <NumberField name="aheadDays" label={f.aheadDays} unit={u.day} defaultValue={rules?.aheadDays} />
        <NumberField
          name="freeMinutes"
          label={f.freeMinutes}
          unit={u.hour}
          defaultValue={rules && hours(rules.freeMinutes)}
          decimals
        />
        <NumberField
          name="pricePerHour"
          label={f.pricePerHour}
          hint={w.hints.price}
          unit={u.perHour}
          defaultValue={rules?.pricePerHour}
          decimals
          optional
        />
        <NumberField
          name="vatPercent"
          label={f.vatPercent}
          unit={u.percent}
          defaultValue={rules?.vatPercent}
          decimals
        />
        <NumberField
          name="cancelHours"
          label={f.cancelHours}
          unit={u.hour}
          defaultValue={rules?.cancelHours}
        />
      </div>
      <Checkbox
        name="onDaysOff"
        label={f.onDaysOff}
        text={w.onDaysOff}
        defaultChecked={rules?.onDaysOff ?? false}
        optional
      />
      <Checkbox
        name="approval"
        label={f.approval}
        text={w.approvalWanted}
        defaultChecked={rules?.approval ?? false}
        optional
      />
    </>
  )
}

type Said = { name: Two; place: Two; note: Two }
type Two = { zh: string; en: string }

/** What is said of a thing in both languages; a room's place is that of the building. */
export function SaidFields({ thing, isRoom }: { thing?: Said; isRoom: boolean }) {
  const w = useWords(bookableWords)
  const { fields: f } = w
  return (
    <>
      <div className="grid gap-x-6 sm:grid-cols-2">
        <TextField name="nameZh" label={f.nameZh} defaultValue={thing?.name.zh} maxLength={60} />
        <TextField
          name="nameEn"
          label={f.nameEn}
          hint={w.hints.english}
          defaultValue={thing?.name.en}
          optional
        />
        {isRoom ? null : (
          <>
            <TextField
              name="placeZh"
              label={f.placeZh}
              hint={thing ? undefined : w.hints.place}
              defaultValue={thing?.place.zh}
              optional
            />
            <TextField
              name="placeEn"
              label={f.placeEn}
              hint={w.hints.english}
              defaultValue={thing?.place.en}
              optional
            />
          </>
        )}
      </div>
      <TextArea name="noteZh" label={f.noteZh} defaultValue={thing?.note.zh} rows={2} max={300} optional />
      <TextArea name="noteEn" label={f.noteEn} defaultValue={thing?.note.en} rows={2} max={500} optional />
    </>
  )
}
