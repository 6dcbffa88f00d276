import { planToDate, type YearTarget } from '~/plan/counting/progress'
import { addDays, addMonths, type Day } from '~/shared/days'
import { common, type Days } from './spans'

type Planned = { id: string; target: string | null; targets: readonly YearTarget[] }

/** What each year or month of the days looked at is to bring, of the indicators that have a target. */
export function timeTargets(
  by: 'year' | 'month',
  shown: readonly Planned[],
  span: Days,
  drilled: Days | null,
) {
  const days = common(span, drilled)
  if (!days) return []
  return shown
    .filter(({ target }) => target !== null)
    .flatMap(({ id, targets }) =>
      stretchesOf(by, days).map(({ key, from, to }) => ({
        key,
        indicatorId: id,
        rows: 0,
        value: planToDate(targets, to, span.from)
          .minus(planToDate(targets, addDays(from, -1), span.from))
          .toFixed(2),
      })),
    )
}

/** The calendar years or months that days touch, cut at both ends. */
function stretchesOf(by: 'year' | 'month', days: Days): (Days & { key: string })[] {
  const stretches: (Days & { key: string })[] = []
  for (let from: Day = days.from; from <= days.to;) {
    const next =
      by === 'year' ? `${Number(from.slice(0, 4)) + 1}-01-01` : addMonths(`${from.slice(0, 7)}-01`, 1)
    const end = addDays(next, -1)
    const key = from.slice(0, by === 'year' ? 4 : 7)
    stretches.push({ key, from, to: end < days.to ? end : days.to })
    from = next
  }
  return stretches
}
