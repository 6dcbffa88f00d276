import { withNote } from '~/ground/calendar/unpublished'
import { dayInWords, yearOf, type Day } from '~/shared/days'
import { inLocale, type Locale } from '~/shared/words'
import { isLate, workingDaysLeft, type ApplicationTurn } from './deadlines'
import { statusWords } from './status-words'

export type Audience = 'founder' | 'staff'
export type StatusShape = 'mine' | 'theirs' | 'late' | 'soon' | 'dot' | 'ended' | 'no' | 'half'
export type Status = {
  /** Where the file is. */
  where: string
  /** Whose turn it is, in the audience's words. */
  who: string
  /** Until when, and how many working days are left or lost; null when no day is set. */
  until: string | null
  next: string
  shape: StatusShape
  late: boolean
  turn: ApplicationTurn['turn']
  dueOn: Day | null
}

/** Whose turn, until when and what comes next, in the words of one audience. */
export function statusOf(turn: ApplicationTurn, today: Day, audience: Audience, locale: Locale): Status {
  const w = inLocale(statusWords, locale)
  const late = isLate(turn, today)
  return {
    where: w.where[turn.reason],
    who: w[audience][turn.turn],
    until: turn.dueOn === null ? null : untilInWords(turn, turn.dueOn, today, locale),
    next: nextInWords(turn, today, locale),
    shape: shapeOf(turn, today, audience, late),
    late,
    turn: turn.turn,
    dueOn: turn.dueOn,
  }
}

/** What is handed in on a day of rest is taken up on the next working day, and it says which. */
function nextInWords({ reason, dueOn }: ApplicationTurn, today: Day, locale: Locale): string {
  const w = inLocale(statusWords, locale)
  if (reason !== 'take_up' || dueOn === null || dueOn <= today) return w.next[reason]
  return w.takeUpOn(dayInWords(dueOn, locale, yearOf(today)))
}

function untilInWords(turn: ApplicationTurn, dueOn: Day, today: Day, locale: Locale): string {
  const w = inLocale(statusWords, locale)
  const date = dayInWords(dueOn, locale, yearOf(today))
  const left = workingDaysLeft(dueOn, today)
  const when = turn.turn === 'public' ? w.untilEnd(date) : w.until(date)
  return withNote(when + w.join + (left < 0 ? w.late(-left) : w.left(left)), dueOn, today, locale)
}

function shapeOf(turn: ApplicationTurn, today: Day, audience: Audience, late: boolean): StatusShape {
  if (turn.reason === 'admitted') return 'dot'
  if (turn.reason === 'declined') return 'no'
  if (turn.turn === 'nobody') return 'ended'
  if (late) return 'late'
  const mine = audience === 'founder' ? turn.turn === 'firm' : turn.turn === 'us' || turn.turn === 'director'
  if (mine && turn.dueOn !== null && workingDaysLeft(turn.dueOn, today) <= 1) return 'soon'
  return mine ? 'mine' : 'theirs'
}
