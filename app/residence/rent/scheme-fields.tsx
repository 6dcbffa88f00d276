import { useWords } from '~/ui/locale'
import { Checkbox, DateField, NumberField, SelectField, TextArea, TextField } from '~/ui/form'
import { SectionHead } from '~/ui/page'
import { PRICE_CLASSES, type RentTerms } from './terms'
import { RELIEF_NEEDS, UTILITIES, UTILITY_UNITS, type Utility } from './vocabulary'
import { rentWords, type RentWords } from './words'

const YEARS = [1, 2, 3, 4, 5]

/** What each field is called where all that is wrong is listed. */
export function schemeLabels(w: RentWords): Record<string, string> {
  const prices = PRICE_CLASSES.map(
    (one) => [`price.${one}`, `${w.fields.price} · ${w.classes[one]}`] as const,
  )
  const years = YEARS.flatMap((year) => [
    [`relief.y${year}`, `${w.yearOf(year)} ${w.fields.relief}`] as const,
    [`needs.y${year}`, `${w.yearOf(year)} ${w.fields.needs}`] as const,
  ])
  const metered = UTILITIES.codes.flatMap((one) => [
    [`utility.${one}`, w.utilities[one]] as const,
    [`vatUtility.${one}`, w.vatOf(w.utilities[one])] as const,
  ])
  return { ...w.fields, ...Object.fromEntries([...prices, ...years, ...metered]) }
}

/** Every term of a scheme, filled in from the version before. */
export function SchemeFields({ terms, effectiveFrom }: { terms: RentTerms; effectiveFrom: string }) {
  const w = useWords(rentWords)
  return (
    <>
      <DateField name="effectiveFrom" label={w.fields.effectiveFrom} defaultValue={effectiveFrom} />
      <TextArea name="reason" label={w.fields.reason} hint={w.hints.reason} rows={2} max={500} />
      <SectionHead level={3} title={w.fields.price} aside={w.hints.price} />
      <div className="grid gap-x-6 pt-3 sm:grid-cols-2">
        {PRICE_CLASSES.map((one) => (
          <NumberField
            key={one}
            name={`price.${one}`}
            label={w.classes[one]}
            unit={w.perSqm}
            defaultValue={terms.prices[one]}
            decimals
            optional
          />
        ))}
      </div>
      <Checkbox
        name="reprices"
        value="yes"
        label={w.fields.reprices}
        text={w.hints.reprices}
        defaultChecked={terms.reprices}
        optional
      />
      <SectionHead level={3} title={w.fields.relief} />
      <p className="py-2 text-13 text-ink-3">{w.hints.relief}</p>
      {YEARS.map((year) => (
        <Year key={year} year={year} terms={terms} />
      ))}
      <SectionHead level={3} title={w.fields.propertyFee} />
      <div className="grid gap-x-6 pt-3 sm:grid-cols-2">
        <NumberField
          name="propertyFee"
          label={w.fields.propertyFee}
          hint={w.hints.property}
          unit={w.perSqm}
          defaultValue={terms.propertyFee}
          decimals
        />
        <NumberField
          name="depositMonths"
          label={w.fields.depositMonths}
          hint={w.hints.deposit}
          unit={w.months}
          defaultValue={terms.depositMonths}
        />
        <NumberField
          name="vatRent"
          label={w.fields.vatRent}
          unit={w.percent}
          defaultValue={terms.vat.rent}
          decimals
        />
        <NumberField
          name="vatProperty"
          label={w.fields.vatProperty}
          unit={w.percent}
          defaultValue={terms.vat.property}
          decimals
        />
      </div>
      <p className="mb-4 text-13 text-ink-3">{w.hints.vat}</p>
      <SectionHead level={3} title={w.fields.utilities} />
      <p className="py-2 text-13 text-ink-3">{w.hints.utilities}</p>
      {UTILITIES.codes.map((one) => (
        <Measured key={one} one={one} terms={terms} />
      ))}
      <SectionHead level={3} title={w.fields.dueDays} />
      <div className="grid gap-x-6 pt-3 sm:grid-cols-2">
        <NumberField
          name="dueDays"
          label={w.fields.dueDays}
          hint={w.hints.due}
          unit={w.days}
          defaultValue={terms.dueDays}
        />
        <TextField
          name="reminders"
          label={w.fields.reminders}
          hint={w.hints.reminders}
          defaultValue={terms.reminders.join(', ')}
          optional
          maxLength={60}
        />
        <NumberField
          name="clawbackPercent"
          label={w.fields.clawbackPercent}
          hint={w.hints.clawback}
          unit={w.percent}
          defaultValue={terms.clawback?.percent}
          decimals
          optional
        />
        <NumberField
          name="clawbackMonths"
          label={w.fields.clawbackMonths}
          unit={w.months}
          defaultValue={terms.clawback?.months}
          optional
        />
      </div>
    </>
  )
}

function Measured({ one, terms }: { one: Utility; terms: RentTerms }) {
  const w = useWords(rentWords)
  return (
    <div className="grid gap-x-6 sm:grid-cols-2">
      <NumberField
        name={`utility.${one}`}
        label={w.utilities[one]}
        unit={w.perUnit(UTILITY_UNITS[one])}
        defaultValue={terms.utilities[one]?.price}
        decimals
        optional
      />
      <NumberField
        name={`vatUtility.${one}`}
        label={w.vatOf(w.utilities[one])}
        unit={w.percent}
        defaultValue={terms.utilities[one]?.vat}
        decimals
        optional
      />
    </div>
  )
}

function Year({ year, terms }: { year: number; terms: RentTerms }) {
  const w = useWords(rentWords)
  const given = terms.relief.find((one) => one.year === year)
  return (
    <div className="grid gap-x-6 sm:grid-cols-[180px_minmax(0,1fr)]">
      <NumberField
        name={`relief.y${year}`}
        label={`${w.yearOf(year)} ${w.fields.relief}`}
        unit={w.percent}
        defaultValue={given?.percent}
        decimals
        optional
      />
      <SelectField
        name={`needs.y${year}`}
        label={`${w.yearOf(year)} ${w.fields.needs}`}
        defaultValue={given?.needs ?? 'nothing'}
        options={RELIEF_NEEDS.codes.map((value) => ({ value, label: w.needs[value] }))}
        empty={false}
        optional
      />
    </div>
  )
}
