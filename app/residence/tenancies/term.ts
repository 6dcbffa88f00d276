import { addDays, daysBetween, lastDayAfter, monthsBetween, type Day } from '~/shared/days'
import { rulesOn } from '~/shared/rule-table'
import { LONG_TERM_FIELDS, TENANCY_RULES } from './tenancy.rules'

export type TermAlert = { daysBefore: number; on: Day }
export type TermStanding = {
  lastDay: Day
  daysLeft: number
  monthsDone: number
  /** The closest reminder whose day has come, or null; 0 once the term is over. */
  alert: number | null
}

/** The last day of a term: the day before it began so many months later, or the month's last (`lastDayAfter`). */
export function lastDay(startedOn: Day, months: number): Day {
  return lastDayAfter(startedOn, months)
}

/** How many months a firm of a field counts as a national incubatee, longer in the listed fields (300号 在孵企业条件（三）). */
export function termMonths(field: string | null, startedOn: Day): number | null {
  const listed = field !== null && (LONG_TERM_FIELDS as readonly string[]).includes(field)
  const rules = rulesOn(TENANCY_RULES, startedOn)
  return rules?.figure(listed ? 'term_listed_field' : 'term').toNumber() ?? null
}

/** The days on which a term's end is announced: so many days before its last day, as its enclave has decided. */
export function termAlerts(endsOn: Day, alertDays: readonly number[]): TermAlert[] {
  return alertDays.map((daysBefore) => ({ daysBefore, on: addDays(endsOn, -daysBefore) }))
}

/** Where a term stands on a day; the last day itself still belongs to it. */
export function termStanding(
  startedOn: Day,
  months: number,
  today: Day,
  alertDays: readonly number[],
): TermStanding {
  const endsOn = lastDay(startedOn, months)
  const daysLeft = daysBetween(today, endsOn)
  const due = alertDays.filter((days) => daysLeft <= days)
  return {
    lastDay: endsOn,
    daysLeft,
    monthsDone: Math.max(0, monthsBetween(startedOn, today)),
    alert: daysLeft < 0 ? 0 : (due.at(-1) ?? null),
  }
}
