import { addDays, yearOf, type Day } from '~/shared/days'
import {
  firstDayOf,
  isQuarter,
  lastDayOf,
  quarterBefore,
  quarterOf,
  quartersOfYear,
  type Quarter,
} from '~/landing/quarters/quarter'
import type { Every } from './vocabulary'

/** A quarter or a year, written 2026Q3 or 2026: such texts sort by time within one kind. */
export type Period = string

export function isPeriod(text: string, every: Every): boolean {
  return every === 'quarter' ? isQuarter(text) : /^\d{4}$/.test(text)
}

/** The quarters of a period, the earliest first. */
export function quartersOf(period: Period): Quarter[] {
  return isQuarter(period) ? [period] : quartersOfYear(period)
}

export const periodFrom = (period: Period): Day => firstDayOf(quartersOf(period)[0] ?? '')
export const periodUntil = (period: Period): Day => lastDayOf(quartersOf(period).at(-1) ?? '')

/** The period a day lies in. */
export function periodOf(day: Day, every: Every): Period {
  return every === 'quarter' ? quarterOf(day) : String(yearOf(day))
}

/** Whether a period begins on a day, so that a version may. */
export const beginsOn = (day: Day, every: Every): boolean => periodFrom(periodOf(day, every)) === day
export const endsOn = (day: Day, every: Every): boolean => periodUntil(periodOf(day, every)) === day

type Version = { from: Day; until: Day | null }

/** The version in force on the first day of a period: of those agreed the one that began last, unless it is over. */
export function versionFor<V extends Version>(versions: readonly V[], period: Period): V | null {
  const day = periodFrom(period)
  const [newest] = versions.filter(({ from }) => from <= day).sort((a, b) => (a.from < b.from ? 1 : -1))
  return newest && (newest.until === null || newest.until >= day) ? newest : null
}

/** So many periods are looked back at. */
const MOST = 40

/** Periods that are over on a day and in which a version is in force, the latest first. */
export function periodsOver(versions: readonly Version[], every: Every, today: Day): Period[] {
  const periods: Period[] = []
  const step = every === 'quarter' ? 1 : 4
  let period = periodOf(firstDayOf(quarterBefore(quarterOf(today), step)), every)
  for (let by = 0; by < MOST; by += 1) {
    if (versionFor(versions, period)) periods.push(period)
    period = periodOf(addDays(periodFrom(period), -1), every)
  }
  return periods
}
