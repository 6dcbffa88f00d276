import { addDays, addMonths, isDay, type Day } from '~/shared/days'
import type { PlanSpan } from '~/plan/counting/board'

/** The first day of the month an address names as YYYY-MM; null when it names none. */
export function monthNamed(text: string | undefined): Day | null {
  const first = `${text ?? ''}-01`
  return /^\d{4}-\d\d$/.test(text ?? '') && isDay(first) ? first : null
}

/** How addresses and people write a month: 2026-10. */
export function nameOfMonth(month: Day): string {
  return month.slice(0, 7)
}

/** The same as Chinese sentences say it: 2026年10月. */
export function monthText(name: string): string {
  return `${Number(name.slice(0, 4))}年${Number(name.slice(5, 7))}月`
}

/** The last day of a month that lies in a plan. */
export function lastDayOf(month: Day, { to }: PlanSpan): Day {
  const end = addDays(addMonths(month, 1), -1)
  return end < to ? end : to
}

/** The newest month of a plan that is closed, and the first that was closed and is open again. */
export type ClosedSoFar = { newest: Day | null; reopened: Day | null }

/**
 * The month that may be closed now: the one after the newest closed month of the plan; where none is closed, the one
 * that was opened again, else the last whole one; null while it is not over, or when the whole plan is closed. Months
 * are closed one after the other, so that what is approved late always has one month to go into.
 */
export function monthToClose(span: PlanSpan, { newest, reopened }: ClosedSoFar, today: Day): Day | null {
  const running = `${today.slice(0, 7)}-01`
  const first = `${span.from.slice(0, 7)}-01`
  const lastOfPlan = `${span.to.slice(0, 7)}-01`
  const lastWhole = today > span.to ? lastOfPlan : addMonths(running, -1)
  const begins = reopened ?? (lastWhole < first ? first : lastWhole)
  const month = newest === null ? begins : addMonths(newest, 1)
  return month <= lastOfPlan && lastDayOf(month, span) < today ? month : null
}
