import { Decimal } from 'decimal.js'
import { addDays, addMonths, daysBetween, lastDayAfter, type Day } from '~/shared/days'
import {
  forecast,
  forecastStatus,
  monthsLeft,
  paceStatus,
  percentOfPlan,
  partsOf,
  planToDate,
  reached,
  type Pace,
  type YearTarget,
} from './progress'
import type { Better } from './vocabulary'

export type PlanSpan = { from: Day; to: Day }
/** What a month brought: the first day of the month, and the sum of the rows counted in it. */
export type MonthSum = { month: Day; value: string }
/** A row that counts no longer, because a certificate ran out, and the first day without it. */
export type Lapse = { on: Day; value: string }
export type IndicatorFacts = {
  target: string
  strict: boolean
  /** Whether the target is to be reached, which it is where nothing is said, or a limit to keep. */
  better?: Better
  targets: readonly YearTarget[]
  months: readonly MonthSum[]
  lapses: readonly Lapse[]
  /** The figure as it was reported when the plan ended; it stands whatever happens to rows afterwards. */
  reported?: string | null
}
export type Reading = { day: Day; value: number }
export type Progress = {
  value: string
  /** What the plan calls for today, or allows. */
  due: string
  /** Value less plan: negative when behind; of a limit, positive when over it. */
  gap: string
  percent: number | null
  /** The forecast's colour where it and the plan to date disagree, else the plan's. */
  pace: Pace | null
  paceBy: 'plan' | 'forecast'
  /** The target is reached; a limit is kept only once the plan is over. */
  reached: boolean
  /** What the forecast misses of the target, or goes over the limit; null where it does not, or there is none. */
  missing: string | null
  actual: Reading[]
  plan: Reading[]
  ends: { low: string; likely: string; high: string } | null
  /** What a quarter must bring from now on to reach the target, or may bring at most to keep the limit, and what the last four brought on average. */
  quarterNeeded: string | null
  quarterBrought: string
  /** The mean of the last six full months. */
  monthBrought: string
}

const YEAR_OF_MONTHS = 12

/** The span of a plan of whole years. */
export function planSpan(startsOn: Day, years: number): PlanSpan {
  return { from: startsOn, to: lastDayAfter(startsOn, years * YEAR_OF_MONTHS) }
}

/** How much of the plan's time has passed, in per cent with one decimal. */
export function timePassed({ from, to }: PlanSpan, today: Day): string {
  const share = new Decimal(daysBetween(from, today) + 1).div(daysBetween(from, to) + 1)
  return Decimal.min(Decimal.max(share, 0), 1).times(100).toFixed(1)
}

/** Where an indicator stands today against its plan, and where it will stand if the last year goes on. */
export function progressOf(facts: IndicatorFacts, span: PlanSpan, today: Day): Progress {
  const { target, strict, better = 'more' } = facts
  const changes = changesOf(facts, today)
  const value = facts.reported ? new Decimal(facts.reported) : sum(changes)
  const plan = planToDate(facts.targets, today, span.from)
  const percent = percentOfPlan(value.toFixed(), plan)
  const brought = fullMonths(changes, span, today)
  const left = monthsLeft(today, span.to)
  const ends = forecast(value.toFixed(), brought, left)
  const lastYear = brought.slice(-YEAR_OF_MONTHS).map((month) => new Decimal(month))
  const half = lastYear.slice(-6)
  const isReached =
    reached(target, value.toFixed(), strict, better) && (better === 'more' || today >= span.to)
  const byPlan = paceStatus(value.toFixed(), plan, today, better)
  const byForecast = isReached || !ends ? null : forecastStatus(target, ends.likely, strict, today, better)
  return {
    value: value.toFixed(),
    due: plan.toFixed(2),
    gap: value.minus(plan).toFixed(2),
    percent: percent === null ? null : wholePercent(percent, better),
    pace: byForecast ?? byPlan,
    paceBy: byForecast === null || byForecast === byPlan ? 'plan' : 'forecast',
    reached: isReached,
    missing:
      ends && byForecast !== null && byForecast !== 'green'
        ? Decimal.max(shortOf(target, ends.likely, better), 0).toFixed(2)
        : null,
    actual: readingsOf(changes, span, today),
    plan: planReadings(facts.targets, span),
    ends: ends && { low: ends.low.toFixed(2), likely: ends.likely.toFixed(2), high: ends.high.toFixed(2) },
    quarterNeeded: perQuarter(target, value, left),
    quarterBrought: mean(lastYear).times(3).toFixed(2),
    monthBrought: mean(half).toFixed(2),
  }
}

/** A share of the plan in whole per cent, never said better than it is: cut, or rounded up where less is better. */
export function wholePercent(percent: Decimal, better: Better): number {
  return percent.toDecimalPlaces(0, better === 'less' ? Decimal.ROUND_UP : Decimal.ROUND_DOWN).toNumber()
}

/** What is missing of a target, or what is over a limit; negative where nothing is. */
export function shortOf(target: string, value: Decimal.Value, better: Better): Decimal {
  const missing = new Decimal(target).minus(value)
  return better === 'less' ? missing.negated() : missing
}

/** What came or fell away, and the day on which it is shown. */
export type Change = { day: Day; value: Decimal }

/** What came and what fell away, each on its day; a month's sum stands at the month's end, or today. */
export function changesOf(
  { months, lapses }: Pick<IndicatorFacts, 'months' | 'lapses'>,
  today: Day,
): Change[] {
  const came = months.map(({ month, value }) => {
    const end = addDays(addMonths(month, 1), -1)
    return { day: end < today ? end : today, value: new Decimal(value) }
  })
  const fell = lapses
    .filter(({ on }) => on <= today)
    .map(({ on, value }) => ({ day: on, value: new Decimal(value).negated() }))
  return [...came, ...fell].sort((a, b) => (a.day < b.day ? -1 : 1))
}

function readingsOf(changes: readonly Change[], { from }: PlanSpan, today: Day): Reading[] {
  const readings: Reading[] = [{ day: from, value: 0 }]
  let at = new Decimal(0)
  for (const { day, value } of changes) {
    at = at.plus(value)
    const shown = { day: day < from ? from : day, value: at.toNumber() }
    if (readings.at(-1)?.day === shown.day) readings.pop()
    readings.push(shown)
  }
  if ((readings.at(-1)?.day ?? from) < today) readings.push({ day: today, value: at.toNumber() })
  return readings
}

/** The plan at the end of each of its years, or months where they are set. */
function planReadings(targets: readonly YearTarget[], { from, to }: PlanSpan): Reading[] {
  let at = new Decimal(0)
  const ends = partsOf(targets, from).map(({ next, target }) => {
    at = at.plus(target)
    const end = addDays(next, -1)
    return { day: end < to ? end : to, value: at.toNumber() }
  })
  return [{ day: from, value: 0 }, ...ends]
}

/** What each full month since the plan began has brought; the running one, and a first one that is not whole, left out. */
function fullMonths(changes: readonly Change[], { from }: PlanSpan, today: Day): string[] {
  const running = `${today.slice(0, 7)}-01`
  const months: string[] = []
  const first = `${from.slice(0, 7)}-01`
  for (let month = first < from ? addMonths(first, 1) : first; month < running; month = addMonths(month, 1)) {
    const inMonth = changes.filter(({ day }) => day.slice(0, 7) === month.slice(0, 7))
    months.push(sum(inMonth).toFixed())
  }
  return months
}

/** What lies between a value and its target or limit, for each quarter that is left. */
function perQuarter(target: string, value: Decimal, left: Decimal): string | null {
  const between = new Decimal(target).minus(value)
  return left.gt(0) && between.gt(0) ? between.div(left).times(3).toFixed(2) : null
}

function sum(changes: readonly Change[]): Decimal {
  return changes.reduce((total, { value }) => total.plus(value), new Decimal(0))
}

function mean(months: readonly Decimal[]): Decimal {
  if (months.length === 0) return new Decimal(0)
  return months.reduce((total, month) => total.plus(month), new Decimal(0)).div(months.length)
}
