import { clock, hours, type BookingRules } from '~/residence/bookables/rules'
import { isWorkingDay } from '~/shared/calendar'
import { addDays, daysBetween, instantOf, type Day } from '~/shared/days'
import { refuse } from '~/shared/outcome'
import type { BookingState } from './vocabulary'

/** What somebody wants: a day, from a minute of it, for so many minutes. */
export type Wanted = { day: Day; from: number; minutes: number }
export type RuleRefusal =
  'no_rules' | 'not_for_firms' | 'past' | 'too_far' | 'day_off' | 'closed' | 'outside' | 'too_long'

type Now = { today: Day; now: Date; isStaff: boolean; closedUntil?: Day | null | undefined }

/**
 * Whether the rules of the day let somebody book: null, or why not. Staff may look further ahead than firms and take a
 * longer time; opening hours, days off and days out of service hold for everybody.
 */
export function refusalOf(wanted: Wanted, rules: BookingRules | null, at: Now) {
  const { day, from, minutes } = wanted
  if (!rules) return refuse<RuleRefusal>('no_rules')
  if (rules.who === 'staff' && !at.isStaff) return refuse<RuleRefusal>('not_for_firms')
  if (instantOf(day, from) < at.now) return refuse<RuleRefusal>('past')
  if (!at.isStaff && daysBetween(at.today, day) > rules.aheadDays) {
    return refuse<RuleRefusal>('too_far', { day: addDays(at.today, rules.aheadDays) })
  }
  if (at.closedUntil !== undefined) return refuse<RuleRefusal>('closed', { day: at.closedUntil ?? '' })
  if (!rules.onDaysOff && !isWorkingDay(day)) return refuse<RuleRefusal>('day_off')
  if (from < rules.opensAt || from + minutes > rules.closesAt) {
    return refuse<RuleRefusal>('outside', { from: clock(rules.opensAt), until: clock(rules.closesAt) })
  }
  if (!at.isStaff && minutes > rules.longest) {
    return refuse<RuleRefusal>('too_long', { hours: hours(rules.longest) })
  }
  return null
}

type Standing = { state: BookingState; startsAt: Date; cancelHours: number }
type Who = { isStaff: boolean; now: Date }
export type ChangeRefusal = 'wrong_state' | 'too_late'
/** What can still be moved: it is asked for, or booked. */
const OPEN: readonly BookingState[] = ['asked', 'booked']

/** Why a booking cannot be moved now, or null. A firm may as long as it may cancel, staff as long as it holds. */
export function whyNotMove(booking: Standing, who: Who) {
  return whyNot(booking, OPEN, who)
}

/** Why a booking cannot be cancelled now, or null. Staff may call off one that nobody came to, so that it is not charged. */
export function whyNotCancel(booking: Standing, who: Who) {
  return whyNot(booking, who.isStaff ? [...OPEN, 'no_show'] : OPEN, who)
}

function whyNot({ state, startsAt, cancelHours }: Standing, open: readonly BookingState[], who: Who) {
  if (!open.includes(state)) return refuse<ChangeRefusal>('wrong_state')
  if (who.isStaff) return null
  // What is not granted yet binds nobody until it begins.
  const hours = state === 'asked' ? 0 : cancelHours
  const isInTime = who.now.getTime() <= startsAt.getTime() - hours * 3600_000
  return isInTime ? null : refuse<ChangeRefusal>('too_late', { hours })
}
