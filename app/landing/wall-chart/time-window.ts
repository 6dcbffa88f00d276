import { addDays, addMonths, dateOfDay, daysBetween, isDay, yearOf, type Day } from '~/shared/days'

export const SCALES = ['year', 'month', 'week'] as const
export type Scale = (typeof SCALES)[number]
/** How many units a chart shows, and how many of them lie before today when no first day is asked for. */
const SHOWN = {
  year: { units: 6, before: 2 },
  month: { units: 18, before: 8 },
  week: { units: 26, before: 13 },
}
export const [FIRST_YEAR, LAST_YEAR] = [2000, 2090]

/** The days a chart shows, from the first to the one after the last, and the first day of each of its units. */
export type TimeWindow = { scale: Scale; from: Day; until: Day; starts: Day[] }

/** The first day of the year, the month or the week (Monday) that a day lies in. */
export function unitOf(scale: Scale, day: Day): Day {
  if (scale === 'year') return `${yearOf(day)}-01-01`
  if (scale === 'month') return `${day.slice(0, 7)}-01`
  return addDays(day, -((dateOfDay(day).getUTCDay() + 6) % 7))
}

/** The first day of a unit some units later, or earlier. */
export function unitsLater(scale: Scale, start: Day, units: number): Day {
  if (scale === 'week') return addDays(start, 7 * units)
  return addMonths(start, (scale === 'year' ? 12 : 1) * units)
}

/** The window an address asks for: around today unless it names a day; anything odd says nothing. */
export function windowOf(scale: Scale, asked: string | null, today: Day): TimeWindow {
  const { units, before } = SHOWN[scale]
  const from = firstOf(asked)
    ? unitOf(scale, asked ?? today)
    : unitsLater(scale, unitOf(scale, today), -before)
  const starts = Array.from({ length: units }, (_, index) => unitsLater(scale, from, index))
  return { scale, from, until: unitsLater(scale, from, units), starts }
}

const firstOf = (asked: string | null) =>
  asked !== null && isDay(asked) && yearOf(asked) >= FIRST_YEAR && yearOf(asked) <= LAST_YEAR

/** The first day of the window beside this one, half of it earlier or later; null beyond what is shown. */
export function beside({ scale, from }: TimeWindow, way: -1 | 1): Day | null {
  const day = unitsLater(scale, from, (way * SHOWN[scale].units) / 2)
  return yearOf(day) >= FIRST_YEAR && yearOf(day) <= LAST_YEAR ? day : null
}

/** Where a day lies in the window, from 0 to 1; below and above for what lies outside. */
export function shareOf({ from, until }: TimeWindow, day: Day): number {
  return daysBetween(from, day) / daysBetween(from, until)
}
