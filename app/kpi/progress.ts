import { Decimal } from 'decimal.js'
import { addMonths, daysBetween, yearOf, type Day } from '../shared/days'
import { rulesOn } from '../shared/rule-table'
import { defineWords, inLocale, type Locale } from '../shared/words'
import { KPI_RULES } from './kpi.rules'

export type YearTarget = { year: number; target: string }
export type Pace = 'green' | 'yellow' | 'red'

/** What the plan calls for by the end of a day: full years, and the running year day by day. */
export function planToDate(targets: readonly YearTarget[], day: Day): Decimal {
  return targets.reduce(
    (sum, { year, target }) => sum.plus(shareOfYear(year, day).times(target)),
    new Decimal(0),
  )
}

/** The whole target spread evenly over years, the last year taking what does not divide. */
export function evenTargets(total: string, firstYear: number, years: number, places = 2): YearTarget[] {
  const each = new Decimal(total).div(years).toDecimalPlaces(places, Decimal.ROUND_DOWN)
  return Array.from({ length: years }, (_, index) => ({
    year: firstYear + index,
    target: (index < years - 1 ? each : new Decimal(total).minus(each.times(years - 1))).toFixed(),
  }))
}

/** Whether a target is reached: 超过 must be exceeded, 不少于 may be equalled. */
export function reached(target: string, value: string, strict: boolean): boolean {
  return strict ? new Decimal(value).gt(target) : new Decimal(value).gte(target)
}

/** How far along the plan a value is, in per cent; null while the plan asks for nothing yet. */
export function percentOfPlan(value: string, plan: Decimal): Decimal | null {
  return plan.gt(0) ? new Decimal(value).times(100).div(plan) : null
}

/** Green at the plan or ahead, yellow from 80 per cent, red below (the colours are never the only sign). */
export function paceStatus(value: string, plan: Decimal, day: Day): Pace | null {
  const rules = rulesOn(KPI_RULES, day)
  const percent = percentOfPlan(value, plan)
  if (!rules) return null
  if (percent === null || percent.gte(rules.figure('pace_green'))) return 'green'
  return percent.gte(rules.figure('pace_yellow')) ? 'yellow' : 'red'
}

export type Forecast = { low: Decimal; likely: Decimal; high: Decimal }
const MONTHS_NEEDED = 3
/** Four outcomes in five lie within this many standard deviations. */
const SPREAD = new Decimal('1.2816')

/**
 * Where a value will stand when the plan ends, if the last twelve months go on: their mean, and bounds that four
 * outcomes in five should keep. Null with fewer than three months to go by. Counts never fall, so neither does `low`.
 */
export function forecast(
  value: string,
  lastMonths: readonly string[],
  monthsLeft: Decimal.Value,
): Forecast | null {
  const months = lastMonths.slice(-12).map((month) => new Decimal(month))
  if (months.length < MONTHS_NEEDED) return null
  const mean = sumOf(months).div(months.length)
  const variance = sumOf(months.map((month) => month.minus(mean).pow(2))).div(months.length - 1)
  const left = Decimal.max(monthsLeft, 0)
  const likely = mean.times(left).plus(value)
  const spread = variance.times(left).sqrt().times(SPREAD)
  return { low: Decimal.max(likely.minus(spread), value), likely, high: likely.plus(spread) }
}

/** Months from a day to the end of a plan's last year, the running month by its days. */
export function monthsLeft(day: Day, lastYear: number): Decimal {
  const end = `${lastYear}-12-31`
  if (day >= end) return new Decimal(0)
  const firstOfNext = addMonths(`${day.slice(0, 7)}-01`, 1)
  const length = daysBetween(`${day.slice(0, 7)}-01`, firstOfNext)
  const whole = (lastYear - yearOf(day)) * 12 + 12 - Number(day.slice(5, 7))
  return new Decimal(daysBetween(day, firstOfNext) - 1).div(length).plus(whole)
}

const words = defineWords(
  {
    up: (points: string) => `提高 ${points} 个百分点`,
    down: (points: string) => `下降 ${points} 个百分点`,
    level: '持平',
  },
  {
    up: (points) => `up ${points} percentage ${points === '1' ? 'point' : 'points'}`,
    down: (points) => `down ${points} percentage ${points === '1' ? 'point' : 'points'}`,
    level: 'unchanged',
  },
)

/** The change between two rates: a difference of percentages is said in percentage points, never in per cent. */
export function pointChange(from: string, to: string, locale: Locale): string {
  const w = inLocale(words, locale)
  const change = new Decimal(to).minus(from)
  if (change.isZero()) return w.level
  return change.isPositive() ? w.up(change.toFixed()) : w.down(change.abs().toFixed())
}

/** Growth in per cent with one decimal; "—" on a base that is zero or below. */
export function growthOn(base: string, value: string): string {
  const from = new Decimal(base)
  return from.gt(0) ? `${new Decimal(value).minus(from).times(100).div(from).toFixed(1)}%` : '—'
}

function shareOfYear(year: number, day: Day): Decimal {
  if (year < yearOf(day)) return new Decimal(1)
  if (year > yearOf(day)) return new Decimal(0)
  const days = daysBetween(`${year}-01-01`, day) + 1
  return new Decimal(days).div(daysBetween(`${year}-01-01`, `${year + 1}-01-01`))
}

function sumOf(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((sum, one) => sum.plus(one), new Decimal(0))
}
