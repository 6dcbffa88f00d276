import { isYearKnown } from '~/shared/calendar'
import { compareDays, yearOf, type Day } from '~/shared/days'
import type { Locale } from '~/shared/words'
import { calendarWords } from './words'

/** The sentence beside a deadline in a year whose days off are not published yet; null where none is needed. */
export function unpublishedNote(day: Day | null, today: Day | null, locale: Locale): string | null {
  if (day === null || (today !== null && compareDays(day, today) < 0) || isYearKnown(day)) return null
  return calendarWords[locale].unpublished(yearOf(day))
}

/** A deadline with that sentence behind it, in brackets. */
export function withNote(said: string, day: Day | null, today: Day | null, locale: Locale): string {
  const note = unpublishedNote(day, today, locale)
  if (note === null) return said
  return locale === 'zh' ? `${said}（${note}）` : `${said} (${note})`
}
