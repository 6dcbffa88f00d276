import { Decimal } from 'decimal.js'
import { addMonths, type Day } from '~/shared/days'
import { changesOf, type IndicatorFacts, type PlanSpan } from './board'

/** What the running month has brought so far, less what lapsed in it, beside the month before and the same month a year ago. */
export type Against = {
  month: string
  /** Null where the plan had not begun. */
  monthBefore: string | null
  yearBefore: string | null
}

/** An indicator in the running month against the month before and a year ago; the three are counted in the same way. */
export function againstOf(
  facts: Pick<IndicatorFacts, 'months' | 'lapses'>,
  span: PlanSpan,
  today: Day,
): Against {
  const changes = changesOf(facts, today)
  const brought = (month: string) =>
    changes
      .filter(({ day }) => (day < span.from ? span.from : day).slice(0, 7) === month)
      .reduce((sum, { value }) => sum.plus(value), new Decimal(0))
      .toFixed()
  const first: Day = `${today.slice(0, 7)}-01`
  const ago = (months: number) => {
    const month = addMonths(first, -months).slice(0, 7)
    return month < span.from.slice(0, 7) ? null : brought(month)
  }
  return { month: brought(first.slice(0, 7)), monthBefore: ago(1), yearBefore: ago(12) }
}
