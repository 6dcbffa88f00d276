import { addDays, compareDays, yearOf, type Day } from './days'
import { daysOffByLaw, isWeekend, type HolidayNotice } from './holidays'
import { KNOWN_NOTICES } from './known-notices'

/** When offices are open: weekends, the holidays fixed by law, and the yearly notices as far as they are known. */
export type Calendar = {
  isWorkingDay: (day: Day) => boolean
  /** Whether the year's notice is known; without it its days may still move. */
  knows: (year: number) => boolean
}

/** The calendar by these notices; of two for one year the later in the list stands. */
export function calendarOf(notices: readonly HolidayNotice[]): Calendar {
  const byYear = new Map(notices.map((notice) => [notice.year, notice]))
  const off = new Set([...byYear.values()].flatMap(({ daysOff }) => daysOff))
  const worked = new Set([...byYear.values()].flatMap(({ workDays }) => workDays))
  const byLaw = new Map<number, ReadonlySet<Day>>()
  const lawOf = (year: number) => {
    const days = byLaw.get(year) ?? daysOffByLaw(year)
    byLaw.set(year, days)
    return days
  }
  const judge = (day: Day) => {
    if (worked.has(day)) return true
    if (isWeekend(day) || off.has(day)) return false
    return byYear.has(yearOf(day)) || !lawOf(yearOf(day)).has(day)
  }
  const judged = new Map<Day, boolean>()
  const isWorkingDay = (day: Day) => {
    const known = judged.get(day) ?? judge(day)
    judged.set(day, known)
    return known
  }
  return { isWorkingDay, knows: (year) => byYear.has(year) }
}

const shipped = calendarOf(KNOWN_NOTICES)
let entered: readonly HolidayNotice[] = []
let current = shipped

/**
 * The country has one calendar, so a process has one: what administrators entered stands before what this version
 * knows by itself. Called when it is read from the database, and by a page with what its server sent.
 */
export function adoptNotices(notices: readonly HolidayNotice[]): void {
  if (JSON.stringify(notices) === JSON.stringify(entered)) return
  entered = notices
  current = calendarWith(notices)
}

/** The calendar of this version's notices and others that stand before them. */
export function calendarWith(notices: readonly HolidayNotice[]): Calendar {
  return notices.length === 0 ? shipped : calendarOf([...KNOWN_NOTICES, ...notices])
}

/** Whether offices are open on a day. */
export function isWorkingDay(day: Day, calendar: Calendar = current): boolean {
  return calendar.isWorkingDay(day)
}

/** Whether the days off of a day's year have been published. */
export function isYearKnown(day: Day, calendar: Calendar = current): boolean {
  return calendar.knows(yearOf(day))
}

/** The working day that lies a number of working days after a day; the day itself does not count. */
export function addWorkingDays(day: Day, count: number, calendar: Calendar = current): Day {
  let at = day
  for (let left = count; left > 0;) {
    at = addDays(at, 1)
    if (calendar.isWorkingDay(at)) left -= 1
  }
  return at
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day, calendar: Calendar = current): number {
  if (compareDays(to, from) < 0) return -workingDaysBetween(to, from, calendar)
  let count = 0
  for (let at = from; compareDays(at, to) < 0;) {
    at = addDays(at, 1)
    if (calendar.isWorkingDay(at)) count += 1
  }
  return count
}
