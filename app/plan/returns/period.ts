import { firstDayOf, isQuarter, lastDayOf, quarterBefore } from '~/landing/quarters/quarter'
import { quarterInWords } from '~/landing/quarters/words'
import { addDays, yearNamed, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'

/** What a return is of: a year, written 2026, or a quarter of one, written 2026Q3. */
export type Period = string

/** The period an address names; null for any other text. */
export function periodNamed(text: string | undefined): Period | null {
  if (text !== undefined && isQuarter(text) && yearNamed(text.slice(0, 4)) !== null) return text
  const year = yearNamed(text)
  return year === null ? null : String(year)
}

export const yearOfPeriod = (period: Period): number => Number(period.slice(0, 4))
/** Which quarter of its year it is; 0 for the whole year. */
export const quarterOfPeriod = (period: Period): number => (isQuarter(period) ? Number(period.slice(5)) : 0)
export const periodOf = ({ year, quarter }: { year: number; quarter: number }): Period =>
  quarter === 0 ? String(year) : `${year}Q${quarter}`

export const firstDay = (period: Period): Day => (isQuarter(period) ? firstDayOf(period) : `${period}-01-01`)
export const lastDay = (period: Period): Day => (isQuarter(period) ? lastDayOf(period) : `${period}-12-31`)
/** The last day a return can speak of: the end of its period, or today while it runs. */
export const asOf = (period: Period, today: Day): Day => (lastDay(period) < today ? lastDay(period) : today)
export const isOver = (period: Period, today: Day): boolean => lastDay(period) < today

/** The year before a year, the quarter before a quarter. */
export const periodBefore = (period: Period): Period =>
  isQuarter(period) ? quarterBefore(period) : String(yearOfPeriod(period) - 1)

/** Until which day firms report a period: so many days after its end. */
export const figuresDueOn = (period: Period, dueDays: number): Day => addDays(lastDay(period), dueDays)

/** 2026 年度, 2026年第三季度; the year 2026, Q3 2026. */
export function periodInWords(period: Period, locale: Locale): string {
  if (isQuarter(period)) return quarterInWords(period, locale)
  return locale === 'zh' ? `${period} 年度` : period
}
