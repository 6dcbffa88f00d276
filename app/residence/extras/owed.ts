import { monthsFrom } from '~/residence/rent/months'
import { addMonths, type Day } from '~/shared/days'
import type { Yuan } from '~/shared/money'

/** What a firm pays besides, by the month. */
export type Extra = {
  extraId: string
  firmId: string
  name: string
  amount: Yuan
  vatPercent: number
  firstMonth: Day
  /** Null: until somebody ends it; before the first: it never was owed. */
  lastMonth: Day | null
}
export type OwedExtra = Omit<Extra, 'firstMonth' | 'lastMonth'> & { month: Day }

/** The months of each that are owed up to a month, none further back than `back` months. */
export function owedExtras(extras: readonly Extra[], month: Day, back: number): OwedExtra[] {
  const horizon = addMonths(month, -back)
  return extras.flatMap(({ firstMonth, lastMonth, ...extra }) => {
    const first = firstMonth > horizon ? firstMonth : horizon
    const last = lastMonth !== null && lastMonth < month ? lastMonth : month
    return first > last ? [] : monthsFrom(first, last).map((one) => ({ ...extra, month: one }))
  })
}
