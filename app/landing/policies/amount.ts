import { Decimal } from 'decimal.js'
import type { Yuan } from '~/shared/money'
import type { Rule } from './judge'

/** The arithmetic of one year's amount of an item. */
export type Sum = { quantity: string | null; uncapped: Yuan; cut: boolean; amount: Yuan }
type Priced = Pick<Rule, 'way' | 'rate' | 'months' | 'cap'>

/**
 * What an item comes to for one year, in exact yuan cut to the fen: a fixed amount; a rate for each m² and month; per
 * cent of an amount; or a rate for each person; never more than its cap. Null where the quantity is not known.
 */
export function amountOf({ way, rate, months, cap }: Priced, quantity: string | null): Sum | null {
  if (way !== 'fixed' && quantity === null) return null
  const of = new Decimal(quantity ?? 1)
  const times = { fixed: 1, area_months: months ?? 0, share: '0.01', per_person: 1 }[way]
  const uncapped = new Decimal(rate).times(way === 'fixed' ? 1 : of).times(times)
  const cut = cap !== null && uncapped.gt(cap)
  const paid = cut ? new Decimal(cap) : uncapped
  const yuan = (value: Decimal) => value.toFixed(2, Decimal.ROUND_DOWN)
  return { quantity: way === 'fixed' ? null : quantity, uncapped: yuan(uncapped), cut, amount: yuan(paid) }
}

/** For how many years the calculator looks ahead. */
export const YEARS_AHEAD = 5

/** The same over five years: it is paid once a year for as long as the item says. */
export function overYears(amount: Yuan, years: number): Yuan {
  return new Decimal(amount).times(Math.min(years, YEARS_AHEAD)).toFixed(2)
}
