import { addDays, addMonths, daysBetween, isDay, lastDayAfter, type Day } from '~/shared/days'

/** The first day of the month a day lies in. */
export function monthOf(day: Day): Day {
  return `${day.slice(0, 7)}-01`
}

/** The first days of the months from one to another, both included. */
export function monthsFrom(first: Day, last: Day): Day[] {
  const months: Day[] = []
  for (let month = monthOf(first); month <= monthOf(last); month = addMonths(month, 1)) months.push(month)
  return months
}

export function daysIn(month: Day): number {
  return daysBetween(month, addMonths(month, 1))
}

/** No lease is longer: beyond it is void (民法典第七百零五条). */
const MOST_YEARS_OF_LEASE = 20

/** Whether days of a lease, the first and the last, are no more than the law allows; of what is no day nothing is said. */
export function isLawfulTerm({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }): boolean {
  return !isDay(startsOn) || endsOn <= lastDayAfter(startsOn, 12 * MOST_YEARS_OF_LEASE)
}

export type Stretch = { startsOn: Day; endsBefore: Day }

/** The days two stretches share, if any. */
export function shared(a: Stretch, b: Stretch): Stretch | null {
  const startsOn = a.startsOn > b.startsOn ? a.startsOn : b.startsOn
  const endsBefore = a.endsBefore < b.endsBefore ? a.endsBefore : b.endsBefore
  return startsOn < endsBefore ? { startsOn, endsBefore } : null
}

/** A stretch in pieces, cut before each of some days. */
export function cutAt(stretch: Stretch, days: readonly Day[]): Stretch[] {
  const inside = [...new Set(days)].filter((day) => stretch.startsOn < day && day < stretch.endsBefore).sort()
  const starts = [stretch.startsOn, ...inside]
  return starts.map((startsOn, at) => ({ startsOn, endsBefore: starts[at + 1] ?? stretch.endsBefore }))
}

/** The whole month as a stretch. */
export const wholeMonth = (month: Day): Stretch => ({ startsOn: month, endsBefore: addMonths(month, 1) })

export const lastDayOf = ({ endsBefore }: Stretch): Day => addDays(endsBefore, -1)
