import { addDays, yearOf, type Day } from '../days'
import { lunarDaysOf } from './lunar-days'

/** A year's arrangement of days off, as the State Council publishes it each autumn. */
export type HolidayNotice = {
  year: number
  /** Of the document, such as 国办发明电〔2025〕7号. */
  number: string
  daysOff: readonly Day[]
  /** Weekend days that are worked instead. */
  workDays: readonly Day[]
}

export type Holiday =
  'new_year' | 'spring_festival' | 'qingming' | 'labour' | 'dragon_boat' | 'mid_autumn' | 'national'
export type HolidayDay = { day: Day; of: Holiday }

/** The first year under the regulation in force, and the last whose lunar days are on the table. */
export const LAW_SINCE = 2025

/**
 * The holidays for everybody that article 2 of 全国年节及纪念日放假办法 (in force since 2025-01-01) fixes for a
 * year, thirteen days: without weekends and without what the year's notice moves. Empty outside 2025 to 2100.
 */
export function holidaysByLaw(year: number): HolidayDay[] {
  const lunar = lunarDaysOf(year)
  if (!lunar || year < LAW_SINCE) return []
  const run = (of: Holiday, first: Day, days: number): HolidayDay[] =>
    Array.from({ length: days }, (_, i) => ({ day: addDays(first, i), of }))
  return [
    ...run('new_year', `${year}-01-01`, 1),
    // From the last day of the lunar year to the third of the first month.
    ...run('spring_festival', addDays(lunar.spring, -1), 4),
    ...run('qingming', lunar.qingming, 1),
    ...run('labour', `${year}-05-01`, 2),
    ...run('dragon_boat', lunar.dragonBoat, 1),
    ...run('mid_autumn', lunar.midAutumn, 1),
    ...run('national', `${year}-10-01`, 3),
  ]
}

/**
 * The days on which nobody works in a year without a notice: the holidays by law, and for each that falls on a
 * weekend the next working day (article 6: 应当在工作日补假). The notice may move the latter and add to them.
 */
export function daysOffByLaw(year: number): ReadonlySet<Day> {
  const fixed = holidaysByLaw(year).map(({ day }) => day)
  const off = new Set(fixed)
  for (const holiday of fixed.filter(isWeekend)) {
    let instead = addDays(holiday, 1)
    while (off.has(instead) || isWeekend(instead)) instead = addDays(instead, 1)
    if (yearOf(instead) === year) off.add(instead)
  }
  // Two holidays may meet on one day, which is then made up for once more.
  const met = fixed.length - new Set(fixed).size
  for (let left = met, day = fixed.at(-1) ?? ''; left > 0;) {
    day = addDays(day, 1)
    if (off.has(day) || isWeekend(day)) continue
    off.add(day)
    left -= 1
  }
  return off
}

export function isWeekend(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}
