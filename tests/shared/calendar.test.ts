import { getSolarDateFromLunar, getSolarTermDate } from 'chinese-days'
import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  adoptNotices,
  calendarOf,
  isWorkingDay,
  isYearKnown,
  workingDaysBetween,
} from '~/shared/calendar'
import { addDays } from '~/shared/days'
import { daysOffByLaw, holidaysByLaw, isWeekend } from '~/shared/holidays/holidays'
import { KNOWN_NOTICES } from '~/shared/holidays/known-notices'
import { lunarDaysOf } from '~/shared/holidays/lunar-days'

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i)

describe('the holidays fixed by law', () => {
  it.each(years(2025, 2100))('are thirteen days of %i, on none of which offices are open', (year) => {
    const days = holidaysByLaw(year)
    expect(days).toHaveLength(13)
    expect(days.map(({ day }) => day)).toEqual(
      expect.arrayContaining([
        `${year}-01-01`,
        `${year}-05-01`,
        `${year}-05-02`,
        `${year}-10-01`,
        `${year}-10-02`,
        `${year}-10-03`,
      ]),
    )
    for (const { day } of days) expect([day, isWorkingDay(day)]).toEqual([day, false])
  })

  it.each(years(2004, 2099))('fall in %i on the lunar days that another reckoning has', (year) => {
    const lunar = (monthDay: string) => getSolarDateFromLunar(`${year}-${monthDay}`).date
    expect(lunarDaysOf(year)).toEqual({
      spring: lunar('01-01'),
      qingming: getSolarTermDate(year, 4, 'pure_brightness'),
      dragonBoat: lunar('05-05'),
      midAutumn: lunar('08-15'),
    })
  })

  it.each([
    ['2027', ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08']],
    ['2028', ['2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28']],
    ['2035', ['2035-02-07', '2035-02-08', '2035-02-09', '2035-02-10']],
  ])('give %s its four days of Spring Festival', (year, expected) => {
    const spring = holidaysByLaw(Number(year)).filter(({ of }) => of === 'spring_festival')
    expect(spring.map(({ day }) => day)).toEqual(expected)
  })

  it.each([
    ['2027-02-09', 'the second and third of the first month fall on a weekend'],
    ['2027-05-03', 'both days of Labour Day fall on a weekend'],
    ['2027-10-04', '2 October is a Saturday'],
  ])('are made up for on %s, because %s', (day) => {
    expect(isWorkingDay(day)).toBe(false)
  })

  it.each([2025, 2026])('were all off in the notice of %i, and what makes up for them too', (year) => {
    const notice = KNOWN_NOTICES.find((one) => one.year === year)
    expect([...daysOffByLaw(year)].filter((day) => !notice?.daysOff.includes(day))).toEqual([])
  })
})

describe('working days', () => {
  it.each([
    ['2026-12-22', 10, '2027-01-06'],
    ['2026-12-29', 10, '2027-01-13'],
    ['2026-12-28', 5, '2027-01-05'],
    ['2027-02-04', 1, '2027-02-11'],
    ['2027-09-30', 1, '2027-10-06'],
    ['2026-02-13', 1, '2026-02-14'],
  ])('after %s, %i of them end on %s', (day, count, expected) => {
    expect(addWorkingDays(day, count)).toBe(expected)
    expect(workingDaysBetween(day, expected)).toBe(count)
  })

  it('to the New Year of 2027 are one less than the weekdays', () => {
    expect(workingDaysBetween('2026-11-27', '2027-01-01')).toBe(24)
  })

  it.each(KNOWN_NOTICES.map((notice) => [notice.year, notice] as const))(
    'are as the notice of %i says, to the day',
    (year, { daysOff, workDays }) => {
      for (const day of workDays) expect([day, isWeekend(day), isWorkingDay(day)]).toEqual([day, true, true])
      for (const day of daysOff) expect([day, isWorkingDay(day)]).toEqual([day, false])
      const plain = (day: string) => !daysOff.includes(day) && !workDays.includes(day)
      for (let day = `${year}-01-01`; day < `${year}-12-20`; day = addDays(day, 1)) {
        if (plain(day)) expect([day, isWorkingDay(day)]).toEqual([day, !isWeekend(day)])
      }
    },
  )
})

describe('a notice that is entered', () => {
  const notice = {
    year: 2027,
    number: '国办发明电〔2026〕9号',
    daysOff: ['2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-02-12'],
    workDays: ['2027-01-31'],
  }

  it('stands before what the law gives by itself', () => {
    const calendar = calendarOf([...KNOWN_NOTICES, notice])
    expect(isYearKnown('2027-03-01', calendar)).toBe(true)
    expect(['2027-01-31', '2027-02-09', '2027-02-12'].map(calendar.isWorkingDay)).toEqual([true, true, false])
  })

  it('is known to the process once it is adopted', () => {
    expect(isYearKnown('2027-03-01')).toBe(false)
    adoptNotices([notice])
    expect([isYearKnown('2027-03-01'), isWorkingDay('2027-01-31')]).toEqual([true, true])
    adoptNotices([])
    expect([isYearKnown('2027-03-01'), isWorkingDay('2027-01-31')]).toEqual([false, false])
  })
})
