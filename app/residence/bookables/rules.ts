import type { Day } from '~/shared/days'
import type { Yuan } from '~/shared/money'
import { identifying } from '~/shared/typed-text'
import type { WhoBooks } from './vocabulary'

/** What things are booked by, in minutes. */
export const STEP = 30
/** Minutes of a day. */
export const DAY_MINUTES = 1440

/** The rules of one thing from a day on. Times are minutes of the day in Asia/Shanghai. */
export type BookingRules = {
  effectiveFrom: Day
  who: WhoBooks
  opensAt: number
  closesAt: number
  /** Open on weekends and holidays, too. */
  onDaysOff: boolean
  /** The longest booking, in minutes. */
  longest: number
  aheadDays: number
  /** Per firm and calendar month. */
  freeMinutes: number
  /** Yuan beyond them, VAT included; null where nothing is to be had beyond them. */
  pricePerHour: Yuan | null
  vatPercent: number
  approval: boolean
  /** A firm may cancel or move until so many hours before the beginning. */
  cancelHours: number
}

/** The rules in force on a day: the latest that have begun. */
export function rulesOn(versions: readonly BookingRules[], day: Day): BookingRules | null {
  const begun = versions.filter(({ effectiveFrom }) => effectiveFrom <= day)
  return begun.sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? 1 : -1))[0] ?? null
}

/** A minute of the day as a clock shows it; the end of the day is 24:00. */
export function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** The minute of the day of a written time on the half hour; null for anything else. */
export function minuteOf(text: string): number | null {
  const read = /^([01]?\d|2[0-4])[:：]([03]0)$/.exec(identifying(text))
  if (!read) return null
  const minute = Number(read[1]) * 60 + Number(read[2])
  return minute <= DAY_MINUTES ? minute : null
}

/** Minutes as hours people read: 90 is 1.5. */
export function hours(minutes: number): string {
  return String(minutes / 60)
}

/** Half hours from a minute up to and with another. */
export function halfHours(from: number, until: number): number[] {
  return Array.from(
    { length: Math.max(0, Math.floor((until - from) / STEP) + 1) },
    (_, at) => from + at * STEP,
  )
}
