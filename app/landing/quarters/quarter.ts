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

/** By when a quarter is answered, and the last day on which it may be. */
export function daysOf(quarter: Quarter, rules: { answerDays: number; graceDays: number }) {
  const answerBy = addDays(lastDayOf(quarter), rules.answerDays)
  return { answerBy, closesOn: addDays(answerBy, rules.graceDays) }
}
