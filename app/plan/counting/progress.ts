import { Decimal } from 'decimal.js'
import { addDays, addMonths, daysBetween, lastDayAfter, yearOf, type Day } from '~/shared/days'
import { rulesOn } from '~/shared/rule-table'
import { defineWords, inLocale, type Locale } from '~/shared/words'
import { KPI_RULES } from '~/plan/counting-rules/kpi.rules'
import type { Better } from './vocabulary'

/** The target of a plan year, and of each of its twelve months where somebody has set them: they add up to it. */
export type YearTarget = { year: number; target: string; months?: readonly string[] }
export type Pace = 'green' | 'yellow' | 'red'

const YEAR_OF_MONTHS = 12

/**
 * What the plan calls for by the end of a day: full years, and the running one day by day, or month by month where its
 * months are set. A plan's years begin on its first day, which need not be 1 January; a target's year is the one in
 * which its plan year begins.
 */
export function planToDate(targets: readonly YearTarget[], day: Day, startsOn?: Day): Decimal {
  return partsOf(targets, startsOn).reduce(
    (sum, { from, next, target }) => sum.plus(shareOf(from, next, day).times(target)),
    new Decimal(0),
  )
}

/** A stretch of a plan that is reached evenly: a year, or a month where the year's months are set. */
export type PlanPart = { from: Day; next: Day; target: string }

/** The stretches of a plan from its first day to its last: `next` is the first day after each. */
export function partsOf(targets: readonly YearTarget[], startsOn?: Day): PlanPart[] {
  return [...targets]
    .sort((a, b) => a.year - b.year)
    .flatMap(({ year, target, months }) =>
      months && months.length > 0
        ? months.map((own, index) => ({
            from: monthBegins(year, index, startsOn),
            next: monthBegins(year, index + 1, startsOn),
            target: own,
          }))
        : [{ from: yearBegins(year, startsOn), next: yearBegins(year + 1, startsOn), target }],
    )
}

/** The first day of the plan year that begins in a year. */
export function yearBegins(year: number, startsOn?: Day): Day {
  return monthBegins(year, 0, startsOn)
}

/** The first day of a month of a plan year, counted from 0; the twelfth is the first of the next year. */
export function monthBegins(year: number, month: number, startsOn: Day = `${year}-01-01`): Day {
  const months = (year - yearOf(startsOn)) * YEAR_OF_MONTHS + month
  return months > 0 ? addDays(lastDayAfter(startsOn, months), 1) : addMonths(startsOn, months)
}

/** The whole target spread evenly over years, the last year taking what does not divide. */
export function evenTargets(total: string, firstYear: number, years: number, places = 2): YearTarget[] {
  const each = new Decimal(total).div(years).toDecimalPlaces(places, Decimal.ROUND_DOWN)
  return Array.from({ length: years }, (_, index) => ({
    year: firstYear + index,
    target: (index < years - 1 ? each : new Decimal(total).minus(each.times(years - 1))).toFixed(),
  }))
}

/** Whether a target is reached: 超过 must be exceeded, 不少于 may be equalled; of a limit, whether it is kept: 低于, 不超过. */
export function reached(target: string, value: string, strict: boolean, better: Better = 'more'): boolean {
  const at = new Decimal(value)
  if (better === 'less') return strict ? at.lt(target) : at.lte(target)
  return strict ? at.gt(target) : at.gte(target)
}

/**
 * How far along the plan a value is, in per cent, or how much of a limit it has used; null while the plan asks for
 * nothing yet.
 */
export function percentOfPlan(value: string, plan: Decimal): Decimal | null {
  return plan.gt(0) ? new Decimal(value).times(100).div(plan) : null
}

/**
 * How well a value does by its plan, in per cent: its part of the plan, or, of a limit, the limit's part of it, so that
 * 100 is always enough. Null where the plan asks for nothing, or nothing of a limit is used.
 */
export function doneOf(value: string, plan: Decimal, better: Better = 'more'): Decimal | null {
  if (better === 'more') return percentOfPlan(value, plan)
  return new Decimal(value).gt(0) ? plan.times(100).div(value) : null
}

/** Green at the plan or ahead, yellow from 80 per cent, red below (the colours are never the only sign). */
export function paceStatus(value: string, plan: Decimal, day: Day, better: Better = 'more'): Pace | null {
  const rules = rulesOn(KPI_RULES, day)
  const percent = doneOf(value, plan, better)
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

/** Months from a day to the last day of a plan, months that are not whole by their days. */
export function monthsLeft(day: Day, lastDay: Day): Decimal {
  if (day >= lastDay) return new Decimal(0)
  return monthsDone(lastDay).minus(monthsDone(day))
}

/** How many months the calendar had behind it at the end of a day. */
function monthsDone(day: Day): Decimal {
  const first = `${day.slice(0, 7)}-01`
  const days = daysBetween(first, day) + 1
  const whole = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1
  return new Decimal(days).div(daysBetween(first, addMonths(first, 1))).plus(whole)
}

/** How likely the target is by the forecast, in the colours of the pace: reached, nearly, or not. */
export function forecastStatus(
  target: string,
  likely: Decimal,
  strict: boolean,
  day: Day,
  better: Better = 'more',
): Pace | null {
  const rules = rulesOn(KPI_RULES, day)
  if (!rules) return null
  if (reached(target, likely.toFixed(), strict, better)) return 'green'
  const done = doneOf(likely.toFixed(), new Decimal(target), better)
  return done === null || done.gte(rules.figure('pace_yellow')) ? 'yellow' : 'red'
}

const words = defineWords({
  up: (points: string) => [
    `提高 ${points} 个百分点`,
    `up ${points} percentage ${points === '1' ? 'point' : 'points'}`,
  ],
  down: (points: string) => [
    `下降 ${points} 个百分点`,
    `down ${points} percentage ${points === '1' ? 'point' : 'points'}`,
  ],
  level: ['持平', 'unchanged'],
})

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

function shareOf(begins: Day, next: Day, day: Day): Decimal {
  if (day < begins) return new Decimal(0)
  if (day >= next) return new Decimal(1)
  return new Decimal(daysBetween(begins, day) + 1).div(daysBetween(begins, next))
}

function sumOf(amounts: readonly Decimal[]): Decimal {
  return amounts.reduce((sum, one) => sum.plus(one), new Decimal(0))
}
