import { addMonths, addDays, yearOf, type Day } from '~/shared/days'

/** A calendar quarter, written 2026Q3: such texts sort by time. */
export type Quarter = string

const FORM = /^(\d{4})Q([1-4])$/

export function isQuarter(text: string): boolean {
  return FORM.test(text)
}

/** The quarter a day lies in. */
export function quarterOf(day: Day): Quarter {
  return `${yearOf(day)}Q${Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1}`
}

/** The quarters of a year, the first one first. */
export const quartersOfYear = (year: number | string): Quarter[] =>
  [1, 2, 3, 4].map((number) => `${year}Q${number}`)

export function firstDayOf(quarter: Quarter): Day {
  const [, year = '', number = '1'] = FORM.exec(quarter) ?? []
  return `${year}-${String(Number(number) * 3 - 2).padStart(2, '0')}-01`
}

export function lastDayOf(quarter: Quarter): Day {
  return addDays(addMonths(firstDayOf(quarter), 3), -1)
}

/** The quarter so many before, or after where the number is below zero. */
export function quarterBefore(quarter: Quarter, by = 1): Quarter {
  return quarterOf(addMonths(firstDayOf(quarter), -3 * by))
}

/** The last quarter that is over on a day. */
export function lastEnded(today: Day): Quarter {
  return quarterBefore(quarterOf(today))
}

/** A quarter and the three before it, the latest first. */
export function fourUntil(quarter: Quarter): Quarter[] {
  return [0, 1, 2, 3].map((by) => quarterBefore(quarter, by))
}

/** Whoever is asked has a week at least, however late that is. */
const LEAST_DAYS = 7

type DayRules = { answerDays: number; graceDays: number }

/** By when a quarter asked on a day is answered, and the last day on which it may be. */
export function daysOf(quarter: Quarter, { answerDays, graceDays }: DayRules, askedOn: Day) {
  const answerBy = later(addDays(lastDayOf(quarter), answerDays), addDays(askedOn, LEAST_DAYS))
  return { answerBy, closesOn: addDays(answerBy, graceDays) }
}

/** The last day on which a quarter is still asked for: the one on which it closes for those asked in time. */
export function askedUntil(quarter: Quarter, { answerDays, graceDays }: DayRules): Day {
  return addDays(lastDayOf(quarter), answerDays + graceDays)
}

const later = (one: Day, other: Day) => (one > other ? one : other)
