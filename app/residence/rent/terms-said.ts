import { PRICE_CLASSES, type RentTerms } from './terms'
import { UTILITIES, UTILITY_UNITS } from './vocabulary'
import type { RentWords } from './words'

type Said = { key: string; label: string; lines: string[] }

/** A scheme in words, part by part; relief has a line for each year. */
export function termsSaid(w: RentWords, terms: RentTerms): Said[] {
  const prices = PRICE_CLASSES.map(
    (one) => `${w.classes[one]} ${terms.prices[one] ? w.told.price(terms.prices[one]) : w.told.ownPrice}`,
  )
  const relief = terms.relief.map(
    ({ year, percent, needs }) => `${w.yearOf(year)} ${w.told.relief(percent, w.needs[needs])}`,
  )
  const measured = UTILITIES.codes.flatMap((one) => {
    const set = terms.utilities[one]
    return set ? [w.told.utility(w.utilities[one], set.price, UTILITY_UNITS[one], set.vat)] : []
  })
  const joined = (parts: readonly string[]) => [parts.join(' · ')]
  const { price, relief: granted, propertyFee, depositMonths, utilities, dueDays, clawbackPercent } = w.fields
  const { clawback } = terms
  return [
    { key: 'price', label: price, lines: joined([...prices, ...(terms.reprices ? [w.told.reprices] : [])]) },
    { key: 'relief', label: granted, lines: relief.length === 0 ? [w.told.noRelief] : relief },
    { key: 'property', label: propertyFee, lines: [w.told.price(terms.propertyFee)] },
    { key: 'deposit', label: depositMonths, lines: [w.told.deposit(terms.depositMonths)] },
    { key: 'vat', label: 'VAT', lines: [w.told.vat(terms.vat.rent, terms.vat.property)] },
    {
      key: 'utilities',
      label: utilities,
      lines: measured.length === 0 ? [w.told.noUtilities] : joined(measured),
    },
    { key: 'due', label: dueDays, lines: [w.told.due(terms.dueDays, terms.reminders.join('、'))] },
    {
      key: 'clawback',
      label: clawbackPercent,
      lines: [clawback ? w.told.clawback(clawback.percent, clawback.months) : w.told.noClawback],
    },
  ]
}
