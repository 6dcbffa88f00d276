/** A civil date in Asia/Shanghai, written YYYY-MM-DD. */
export type Day = string

const SHANGHAI_MS = 8 * 3600_000
const DAY_MS = 86_400_000

/** The civil date in Asia/Shanghai (UTC+8, no summer time since 1991) of an instant. */
export function dayOf(instant: Date): Day {
  return new Date(instant.getTime() + SHANGHAI_MS).toISOString().slice(0, 10)
}

/** The minute of the day in Asia/Shanghai, written HH:MM. */
export function timeOf(instant: Date): string {
  return new Date(instant.getTime() + SHANGHAI_MS).toISOString().slice(11, 16)
}

/** An instant as a log shows it: 2026-11-20 10:00 in Asia/Shanghai. */
export function stampOf(instant: Date | string): string {
  const at = new Date(instant)
  return `${dayOf(at)} ${timeOf(at)}`
}

/** The instant at which a civil day begins in Asia/Shanghai, plus minutes. */
export function instantOf(day: Day, minutes = 0): Date {
  return new Date(dateOfDay(day).getTime() - SHANGHAI_MS + minutes * 60_000)
}

/** The UTC midnight that a DATE column carries for a civil day. */
export function dateOfDay(day: Day): Date {
  return new Date(`${day}T00:00:00.000Z`)
}

/** The civil day that a DATE column carries. */
export function dayFromDate(date: Date): Day {
  return date.toISOString().slice(0, 10)
}

/** Whether a text is a real civil date between 1900 and 2199. */
export function isDay(text: string): text is Day {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(text)) return false
  const date = new Date(`${text}T00:00:00.000Z`)
  return !Number.isNaN(date.getTime()) && dayFromDate(date) === text
}

/** The year of this century that an address names by four digits; null when it names none. */
export function yearNamed(text: string | null | undefined): number | null {
  return /^20\d\d$/.test(text ?? '') ? Number(text) : null
}

export function addDays(day: Day, days: number): Day {
  return dayFromDate(new Date(dateOfDay(day).getTime() + days * DAY_MS))
}

/** The same day of a later month, or that month's last day when it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = parts(day)
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return dayFromDate(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, last))))
}

/**
 * The last day of a span of whole months whose first day counts: the day before the day of the month on which it
 * began; where that month has no such day, its last (Civil Code, article 202: 没有对应日的，月末日为期间的最后一日).
 */
export function lastDayAfter(startsOn: Day, months: number): Day {
  const again = addMonths(startsOn, months)
  return parts(again)[2] === parts(startsOn)[2] ? addDays(again, -1) : again
}

/** Days from one civil date to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((dateOfDay(to).getTime() - dateOfDay(from).getTime()) / DAY_MS)
}

/** Whole months elapsed from one civil date to another (a month is full on its anniversary). */
export function monthsBetween(from: Day, to: Day): number {
  if (compareDays(to, from) < 0) return -monthsBetween(to, from)
  const [y1, m1] = parts(from)
  const [y2, m2] = parts(to)
  const months = (y2 - y1) * 12 + (m2 - m1)
  return compareDays(addMonths(from, months), to) > 0 ? months - 1 : months
}

export function compareDays(a: Day, b: Day): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0
}

export function yearOf(day: Day): number {
  return parts(day)[0]
}

/** 11月20日 or 20 November: a date inside a sentence, with the year when it is not the reader's. */
export function dayInWords(day: Day, locale: 'zh' | 'en', thisYear?: number): string {
  const [year, month, date] = parts(day)
  const other = thisYear !== undefined && thisYear !== year
  if (locale === 'zh') return `${other ? `${year}年` : ''}${month}月${date}日`
  return `${date} ${MONTHS[month - 1]}${other ? ` ${year}` : ''}`
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

function parts(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}
