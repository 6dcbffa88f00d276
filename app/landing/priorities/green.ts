import { addDays, daysBetween, type Day } from '~/shared/days'

/** A project goes through the green channel from a day on, and its limits count to so many percent (绿色通道). */
export type Green = { on: Day; percent: number }

/** A limit that was brought nearer already: from which day, and to which. */
export type Hastened = { from: Day; to: Day }

/**
 * A limit as it stands once the channel is open: what was brought nearer before is reckoned from the day it had at
 * first, so that closing the channel and opening it again brings nothing nearer twice.
 */
export function hastened(today: Day, due: Day, green: Green, before: Hastened | null): Day {
  const first = before?.to === due ? before.from : due
  const nearer = shortened(today, first, green)
  return nearer < due ? nearer : due
}

/**
 * The day until which something lasts that began on a day and would end on another: of the days that are left when
 * the channel opens, only its share, at least one; never later than without it. What was over by then stays as it is.
 */
export function shortened(since: Day, due: Day, green: Green | null): Day {
  if (green === null) return due
  const from = since > green.on ? since : green.on
  const left = daysBetween(from, due)
  if (left <= 0) return due
  return addDays(from, Math.max(1, Math.ceil((left * green.percent) / 100)))
}
