import { Decimal } from 'decimal.js'
import { planToDate, monthBegins, type YearTarget } from '~/plan/counting/progress'
import { addDays, dateOfDay, type Day } from '~/shared/days'
import { MONTHS } from './spread'

/** What a day brought, or what fell away on it (negative). */
export type DayChange = { on: Day; came: string; gone: string }
/** A month or a week of the plan: what it calls for and what it brought, and both since the plan began. */
export type Stretch = {
  from: Day
  to: Day
  planned: string
  came: string
  gone: string
  plannedSoFar: string
  /** Null while the stretch has not begun. */
  soFar: string | null
  isRunning: boolean
}

type Facts = { targets: readonly YearTarget[]; changes: readonly DayChange[]; startsOn: Day; today: Day }

/** The twelve months of a plan year. */
export function monthsOf(year: number, facts: Facts): Stretch[] {
  return Array.from({ length: MONTHS }, (_, index) =>
    stretch(
      monthBegins(year, index, facts.startsOn),
      addDays(monthBegins(year, index + 1, facts.startsOn), -1),
      facts,
    ),
  )
}

/** The weeks of a month, from Monday to Sunday, cut at both its ends so that they add up to it. */
export function weeksOf({ from, to }: { from: Day; to: Day }, facts: Facts): Stretch[] {
  const weeks: Stretch[] = []
  for (let day = from; day <= to;) {
    const sunday = addDays(day, (7 - dateOfDay(day).getUTCDay()) % 7)
    const end = sunday < to ? sunday : to
    weeks.push(stretch(day, end, facts))
    day = addDays(end, 1)
  }
  return weeks
}

function stretch(from: Day, to: Day, { targets, changes, startsOn, today }: Facts): Stretch {
  const plan = (day: Day) => planToDate(targets, day, startsOn)
  const until = (day: Day, part: (one: DayChange) => Decimal.Value) =>
    changes.filter(({ on }) => on <= day).reduce((sum, one) => sum.plus(part(one)), new Decimal(0))
  const within = (part: (one: DayChange) => string) =>
    until(to, part)
      .minus(until(addDays(from, -1), part))
      .toFixed()
  return {
    from,
    to,
    planned: plan(to)
      .minus(plan(addDays(from, -1)))
      .toFixed(),
    came: within(({ came }) => came),
    gone: within(({ gone }) => gone),
    plannedSoFar: plan(to).toFixed(),
    soFar: from > today ? null : until(to, ({ came, gone }) => new Decimal(came).minus(gone)).toFixed(),
    isRunning: from <= today && today <= to,
  }
}
