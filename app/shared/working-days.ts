import { addDays, daysBetween, yearOf, type Day } from './days'

/** Running counts of working days: what lies between two days is a subtraction, whatever lies between them. */
export type WorkingDays = {
  isWorkingDay: (day: Day) => boolean
  /** Working days from a fixed day long ago up to and including this one; only differences mean anything. */
  countedUntil: (day: Day) => number
  /** The first day on which that many are counted. */
  dayOfCount: (count: number) => Day
}

/** Counting begins here; it goes back from here for days before it. */
const FIRST_YEAR = 2020
/** No year has more. */
const MOST_A_YEAR = 262

/** The counts by what is a working day; a year is looked at once, when it is first asked for. */
export function workingDaysBy(judge: (day: Day) => boolean): WorkingDays {
  const years = new Map<number, Uint16Array>()
  const before = new Map<number, number>([[FIRST_YEAR, 0]])

  /** How many working days the first so many days of a year hold. */
  const countsOf = (year: number): Uint16Array => {
    const known = years.get(year)
    if (known) return known
    const first = firstOf(year)
    const counts = new Uint16Array(daysBetween(first, firstOf(year + 1)) + 1)
    for (let i = 1, day = first; i < counts.length; i += 1, day = addDays(day, 1))
      counts[i] = (counts[i - 1] ?? 0) + (judge(day) ? 1 : 0)
    years.set(year, counts)
    return counts
  }
  const inYear = (year: number) => countsOf(year).at(-1) ?? 0
  const countedBefore = (year: number): number => {
    const known = before.get(year)
    if (known !== undefined) return known
    const count =
      year > FIRST_YEAR ? countedBefore(year - 1) + inYear(year - 1) : countedBefore(year + 1) - inYear(year)
    before.set(year, count)
    return count
  }
  const place = (day: Day) => {
    const year = yearOf(day)
    return { year, passed: daysBetween(firstOf(year), day) + 1 }
  }
  return {
    isWorkingDay: (day) => {
      const { year, passed } = place(day)
      const counts = countsOf(year)
      return counts[passed] !== counts[passed - 1]
    },
    countedUntil: (day) => {
      const { year, passed } = place(day)
      return countedBefore(year) + (countsOf(year)[passed] ?? 0)
    },
    dayOfCount: (count) => {
      let year = FIRST_YEAR + Math.floor(count / MOST_A_YEAR)
      while (countedBefore(year + 1) < count) year += 1
      while (countedBefore(year) >= count) year -= 1
      const passed = countsOf(year).indexOf(count - countedBefore(year))
      return addDays(firstOf(year), passed - 1)
    },
  }
}

function firstOf(year: number): Day {
  return `${String(year).padStart(4, '0')}-01-01`
}
