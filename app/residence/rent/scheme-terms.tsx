import { useWords } from '~/ui/locale'
import { KeyValues } from '~/ui/page'
import { PRICE_CLASSES, type RentTerms } from './terms'
import { UTILITIES, UTILITY_UNITS } from './vocabulary'
import { rentWords } from './words'

/** A scheme in words. */
export function SchemeTerms({ terms }: { terms: RentTerms }) {
  const w = useWords(rentWords)
  const prices = PRICE_CLASSES.map(
    (one) => `${w.classes[one]} ${terms.prices[one] ? w.told.price(terms.prices[one]) : w.told.ownPrice}`,
  )
  const measured = UTILITIES.codes.flatMap((one) => {
    const set = terms.utilities[one]
    return set ? [w.told.utility(w.utilities[one], set.price, UTILITY_UNITS[one], set.vat)] : []
  })
  return (
    <KeyValues
      items={[
        {
          label: w.fields.price,
          value: [...prices, ...(terms.reprices ? [w.told.reprices] : [])].join(' · '),
        },
        {
          label: w.fields.relief,
          value: terms.relief.length === 0 ? w.told.noRelief : <Relief terms={terms} />,
        },
        { label: w.fields.propertyFee, value: w.told.price(terms.propertyFee) },
        { label: w.fields.depositMonths, value: w.told.deposit(terms.depositMonths) },
        { label: 'VAT', value: w.told.vat(terms.vat.rent, terms.vat.property) },
        {
          label: w.fields.utilities,
          value: measured.length === 0 ? w.told.noUtilities : measured.join(' · '),
        },
        { label: w.fields.dueDays, value: w.told.due(terms.dueDays, terms.reminders.join('、')) },
        {
          label: w.fields.clawbackPercent,
          value: terms.clawback
            ? w.told.clawback(terms.clawback.percent, terms.clawback.months)
            : w.told.noClawback,
        },
      ]}
    />
  )
}

function Relief({ terms }: { terms: RentTerms }) {
  const w = useWords(rentWords)
  return (
    <ul>
      {terms.relief.map(({ year, percent, needs }) => (
        <li key={year}>
          {w.yearOf(year)} {w.told.relief(percent, w.needs[needs])}
        </li>
      ))}
    </ul>
  )
}
