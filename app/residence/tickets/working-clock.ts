import type { OpenTime } from '~/ground/settings/care'
import { isWorkingDay, workingDayAt, workingDaysBetween, type Calendar } from '~/shared/calendar'
import { addDays, dayOf, instantOf, type Day } from '~/shared/days'

const MINUTE_MS = 60_000

/** Minutes somebody is there on a working day. */
export function minutesOpen(hours: readonly OpenTime[]): number {
  return hours.reduce((sum, { opens, closes }) => sum + Math.max(0, closes - opens), 0)
}

/** Of a working day the minutes that have passed while somebody was there. */
function passedBy(minute: number, hours: readonly OpenTime[]): number {
  return hours.reduce(
    (sum, { opens, closes }) => sum + Math.max(0, Math.min(minute, closes) - Math.min(minute, opens)),
    0,
  )
}

/** How much of its day has been worked by an instant, in minutes; nothing on a day off. */
function workedOn(instant: Date, hours: readonly OpenTime[], calendar?: Calendar): number {
  const day = dayOf(instant)
  if (!isWorkingDay(day, calendar)) return 0
  return passedBy((instant.getTime() - instantOf(day).getTime()) / MINUTE_MS, hours)
}

const eve = (instant: Date): Day => addDays(dayOf(instant), -1)

/**
 * Minutes of working time between two instants: within the opening hours of working days, days off and make-up
 * workdays as the calendar says. Nothing when the second is earlier.
 */
export function workingMinutes(
  from: Date,
  to: Date,
  hours: readonly OpenTime[],
  calendar?: Calendar,
): number {
  if (to <= from) return 0
  const days = workingDaysBetween(eve(from), eve(to), calendar)
  return days * minutesOpen(hours) + workedOn(to, hours, calendar) - workedOn(from, hours, calendar)
}

/**
 * The instant at which so many working minutes have passed since another, or had still to pass where the count is
 * negative; null where nobody is ever there.
 */
export function afterWorkingMinutes(
  from: Date,
  minutes: number,
  hours: readonly OpenTime[],
  calendar?: Calendar,
): Date | null {
  const aDay = minutesOpen(hours)
  if (aDay === 0) return null
  const all = workedOn(from, hours, calendar) + minutes
  const days = Math.ceil(all / aDay)
  const day = workingDayAt(eve(from), days, calendar)
  return instantOf(day, minuteWhen(all - (days - 1) * aDay, hours))
}

/** The minute of a working day at which so many have been worked. */
function minuteWhen(worked: number, hours: readonly OpenTime[]): number {
  let left = worked
  for (const { opens, closes } of inOrder(hours)) {
    const long = Math.max(0, closes - opens)
    if (left <= long) return opens + left
    left -= long
  }
  return inOrder(hours).at(-1)?.closes ?? 0
}

function inOrder(hours: readonly OpenTime[]): OpenTime[] {
  return [...hours].sort((a, b) => a.opens - b.opens)
}
