import { addDays, daysBetween, yearOf, type Day } from './days'
import { daysOffByLaw, isWeekend, type HolidayNotice } from './holidays/holidays'
import { KNOWN_NOTICES } from './holidays/known-notices'
import { workingDaysBy, type WorkingDays } from './working-days'

/** When offices are open: weekends, the holidays fixed by law, and the yearly notices as far as they are known. */
export type Calendar = WorkingDays & {
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
  return { ...workingDaysBy(judge), knows: (year) => byYear.has(year) }
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
  return count > 0 ? calendar.dayOfCount(calendar.countedUntil(day) + count) : day
}

/** The working day on which so many more are counted than until a day; fewer, where the count is negative. */
export function workingDayAt(day: Day, count: number, calendar: Calendar = current): Day {
  return calendar.dayOfCount(calendar.countedUntil(day) + count)
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: Day, to: Day, calendar: Calendar = current): number {
  return calendar.countedUntil(to) - calendar.countedUntil(from)
}

/** For each day from one to another the working days counted until it: a database reckons with them. */
export function workingDaysCounted(from: Day, to: Day, calendar: Calendar = current): number[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => calendar.countedUntil(addDays(from, i)))
}
