import { expect, it } from 'vitest'
import {
  addWorkingDays,
  adoptNotices,
  calendarOf,
  workingDaysBetween,
  type Calendar,
} from '~/shared/calendar'
import { addDays, type Day } from '~/shared/days'
import { isWeekend } from '~/shared/holidays/holidays'
import { KNOWN_NOTICES } from '~/shared/holidays/known-notices'

/** What the words say, a day at a time. */
function addOneByOne(day: Day, count: number, calendar: Calendar): Day {
  let at = day
  for (let left = count; left > 0;) {
    at = addDays(at, 1)
    if (calendar.isWorkingDay(at)) left -= 1
  }
  return at
}
function betweenOneByOne(from: Day, to: Day, calendar: Calendar): number {
  if (to < from) return 0 - betweenOneByOne(to, from, calendar)
  let count = 0
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (calendar.isWorkingDay(at)) count += 1
  return count
}

/** The same days in every run. */
function* days(count: number): Generator<[Day, number]> {
  let seed = 7
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
  for (let i = 0; i < count; i += 1) yield [addDays('2014-01-01', next(10_000)), next(700) - 60]
}

const entered = { year: 2028, number: '放', daysOff: ['2028-03-01', '2028-03-02'], workDays: ['2028-03-04'] }
const strange = { year: 2029, number: '放', daysOff: everyDayOf(2029), workDays: [] }
function everyDayOf(year: number): Day[] {
  return Array.from({ length: 365 }, (_, i) => addDays(`${year}-01-01`, i))
}

it.each([
  ['the notices that are known', calendarOf(KNOWN_NOTICES)],
  ['a notice more', calendarOf([...KNOWN_NOTICES, entered])],
  ['a year in which nobody works', calendarOf([...KNOWN_NOTICES, strange])],
  ['no notice', calendarOf([])],
])('counts as one does day by day, with %s', (_, calendar) => {
  for (const [day, span] of days(150)) {
    const to = addDays(day, span)
    expect([day, to, workingDaysBetween(day, to, calendar)]).toEqual([
      day,
      to,
      betweenOneByOne(day, to, calendar),
    ])
    expect([day, span, addWorkingDays(day, span, calendar)]).toEqual([
      day,
      span,
      addOneByOne(day, span, calendar),
    ])
  }
})

it('judges every day alone as the table counts it', () => {
  const calendar = calendarOf([entered])
  expect(calendar.isWorkingDay('2028-03-01')).toBe(false)
  expect(calendar.isWorkingDay('2028-03-04')).toBe(true)
  for (const [day] of days(300)) {
    if (isWeekend(day) && day !== '2028-03-04')
      expect([day, calendar.isWorkingDay(day)]).toEqual([day, false])
  }
})

it('reckons by a notice as soon as it is adopted', () => {
  try {
    expect(addWorkingDays('2028-02-29', 1)).toBe('2028-03-01')
    adoptNotices([entered])
    expect(addWorkingDays('2028-02-29', 1)).toBe('2028-03-03')
    expect(workingDaysBetween('2028-02-29', '2028-03-05')).toBe(2)
  } finally {
    adoptNotices([])
  }
})
