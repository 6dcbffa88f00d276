import { addWorkingDays, isWorkingDay } from '~/shared/calendar'
import { addDays, instantOf, type Day } from '~/shared/days'
import type { Chance } from './random'

/** The working day that lies a number of working days before a day. */
export function workingDaysBefore(day: Day, count: number): Day {
  let at = day
  for (let left = count; left > 0;) {
    at = addDays(at, -1)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}

/** The day itself, or the next one on which offices are open. */
export function workingDayFrom(day: Day): Day {
  return isWorkingDay(day) ? day : addWorkingDays(day, 1)
}

/** Some moment of a day between two hours. */
export function momentOf(day: Day, chance: Chance, fromHour = 9, untilHour = 17): Date {
  return new Date(
    instantOf(day, chance.whole(fromHour * 60, untilHour * 60)).getTime() + chance.whole(0, 59_999),
  )
}
