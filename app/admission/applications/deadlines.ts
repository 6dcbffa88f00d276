import { CLOSING_TIME } from '~/admission/intakes/intake-phase'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '~/shared/calendar'
import type { Periods } from '~/ground/settings/in-force'
import { compareDays, type Day } from '~/shared/days'
import { screeningStateOf, type ScreeningFacts } from './screening-state'
import type { Turn } from '~/shared/desk-item'
import type { ApplicationOutcome, ApplicationState } from './lifecycle'

/** The dated facts of an application that say whose move it is. */
export type TurnFacts = {
  state: ApplicationState
  outcome: ApplicationOutcome | null
  stateSince: Day
  /** The last day of the intake. */
  closesOn: Day
  /** Of the open request to correct. */
  correctionDueOn: Day | null
  /** So many experts look at it: what was in force when its review began. */
  fewest: number
  /** Reviews that count: assigned or submitted, nobody who stepped back. */
  reviews: readonly { submitted: boolean; dueOn: Day; submittedOn: Day | null }[]
  /** Experts asked by letter who have not answered. */
  invitations?: readonly { answerBy: Day }[]
  /** The last day of the public notice. */
  noticeUntil: Day | null
  /** Who screens, and the opinions of the round; without it, one person does. */
  screening?: ScreeningFacts
  /** The agreement in force, once it is issued. */
  agreement: AgreementFacts | null
  /** Until when a firm that is admitted gets its first room; null once it has one. */
  roomDueOn?: Day | null
}

/** Until when the firm signs, when its scan came in, and when the signature was recorded. */
export type AgreementFacts = { dueOn: Day; returnedOn: Day | null; recordedOn: Day | null }

export type TurnReason =
  | 'finish_draft'
  | 'intake_closed'
  | 'take_up'
  | 'screen'
  | 'second_screen'
  | 'screeners_apart'
  | 'screened'
  | 'screened_to_correct'
  | 'screened_out'
  | 'correct'
  | 'assign_experts'
  | 'answer'
  | 'review'
  | 'decide'
  | 'publish'
  | 'waitlisted'
  | 'declined'
  | 'public_notice'
  | 'issue_agreement'
  | 'sign_agreement'
  | 'record_agreement'
  | 'admit'
  | 'room'
  | 'admitted'
  | 'withdrawn'
  | 'lapsed'

export type ApplicationTurn = { turn: Turn | 'nobody'; dueOn: Day | null; reason: TurnReason }

/**
 * Whose turn it is and until when, from dated facts and the periods in force when each began; nothing stores it. A
 * draft is the firm's until the closing time of the day.
 */
export function turnOf(facts: TurnFacts, today: Day, time: string, periods: Periods): ApplicationTurn {
  switch (facts.state) {
    case 'draft':
      return today > facts.closesOn || (today === facts.closesOn && time >= CLOSING_TIME)
        ? nobody('intake_closed')
        : { turn: 'firm', dueOn: facts.closesOn, reason: 'finish_draft' }
    case 'submitted':
      return { turn: 'us', dueOn: takeUpDue(facts.stateSince, periods), reason: 'take_up' }
    case 'screening':
      return screeningTurn(facts, periods)
    case 'awaiting_correction':
      return { turn: 'firm', dueOn: facts.correctionDueOn, reason: 'correct' }
    case 'in_review':
      return reviewTurn(facts, periods)
    case 'decided':
      return decidedTurn(facts, periods)
    case 'public_notice':
      return noticeTurn(facts, today, periods)
    case 'admitted':
      return facts.roomDueOn ? { turn: 'us', dueOn: facts.roomDueOn, reason: 'room' } : nobody('admitted')
    default:
      return nobody(facts.state)
  }
}

/** Whether a notice that was to run until this day has run out. */
export function isNoticeOver(until: Day | null, today: Day): boolean {
  return until !== null && compareDays(today, until) > 0
}

/** Late when the day has passed; on the day itself there is still time until 17:30. */
export function isLate({ dueOn }: Pick<ApplicationTurn, 'dueOn'>, today: Day): boolean {
  return dueOn !== null && compareDays(today, dueOn) > 0
}

/** Working days left after today; negative when late. */
export function workingDaysLeft(dueOn: Day, today: Day): number {
  return workingDaysBetween(today, dueOn)
}

function nobody(reason: TurnReason): ApplicationTurn {
  return { turn: 'nobody', dueOn: null, reason }
}

/** One period for screening, however many screen: the second screener has no days of their own. */
function screeningTurn({ stateSince, screening }: TurnFacts, periods: Periods): ApplicationTurn {
  const dueOn = addWorkingDays(stateSince, periods(stateSince).screen)
  const standing = screening ? screeningStateOf(screening) : { kind: 'alone' as const }
  switch (standing.kind) {
    case 'alone':
      return { turn: 'us', dueOn, reason: 'screen' }
    case 'waits':
      return { turn: 'us', dueOn, reason: standing.for.includes('first') ? 'screen' : 'second_screen' }
    case 'apart':
      return { turn: 'director', dueOn, reason: 'screeners_apart' }
    case 'settled':
      if (standing.recommendation === 'not_eligible')
        return { turn: 'director', dueOn, reason: 'screened_out' }
      return {
        turn: 'us',
        dueOn,
        reason: standing.recommendation === 'refer' ? 'screened' : 'screened_to_correct',
      }
  }
}

function reviewTurn(
  { reviews, fewest, invitations = [], stateSince }: TurnFacts,
  periods: Periods,
): ApplicationTurn {
  if (reviews.length < fewest && reviews.length + invitations.length >= fewest) {
    return { turn: 'expert', dueOn: latest(invitations.map(({ answerBy }) => answerBy)), reason: 'answer' }
  }
  if (reviews.length < fewest) {
    const dueOn = addWorkingDays(stateSince, periods(stateSince).assignExperts)
    return { turn: 'us', dueOn, reason: 'assign_experts' }
  }
  const open = reviews.filter((review) => !review.submitted)
  if (open.length > 0)
    return { turn: 'expert', dueOn: latest(open.map((review) => review.dueOn)), reason: 'review' }
  const lastReview = latest(reviews.map((review) => review.submittedOn ?? stateSince))
  return { turn: 'director', dueOn: addWorkingDays(lastReview, periods(lastReview).decide), reason: 'decide' }
}

function decidedTurn({ outcome, stateSince }: TurnFacts, periods: Periods): ApplicationTurn {
  if (outcome === 'declined') return nobody('declined')
  if (outcome === 'waitlisted') return { turn: 'director', dueOn: null, reason: 'waitlisted' }
  return { turn: 'us', dueOn: addWorkingDays(stateSince, periods(stateSince).publish), reason: 'publish' }
}

/** The notice runs; then the agreement is issued, signed by the firm and recorded; then the firm is admitted. */
function noticeTurn(
  { noticeUntil, stateSince, agreement }: TurnFacts,
  today: Day,
  periods: Periods,
): ApplicationTurn {
  const until = noticeUntil ?? addWorkingDays(stateSince, periods(stateSince).publicNotice)
  if (!isNoticeOver(until, today)) return { turn: 'public', dueOn: until, reason: 'public_notice' }
  const ours = (since: Day, reason: keyof typeof OURS) =>
    ({ turn: 'us', dueOn: addWorkingDays(since, periods(since)[OURS[reason]]), reason }) as const
  if (!agreement) return ours(until, 'issue_agreement')
  if (agreement.recordedOn) return ours(agreement.recordedOn, 'admit')
  if (agreement.returnedOn) return ours(agreement.returnedOn, 'record_agreement')
  return { turn: 'firm', dueOn: agreement.dueOn, reason: 'sign_agreement' }
}

/** After the notice: the period of each step that is ours. */
const OURS = {
  issue_agreement: 'issueAgreement',
  record_agreement: 'recordAgreement',
  admit: 'admit',
} as const

/** So many working days after a file came; without any, the day itself when offices are open, else the next that is. */
function takeUpDue(day: Day, periods: Periods): Day {
  const { takeUp } = periods(day)
  if (takeUp > 0) return addWorkingDays(day, takeUp)
  return isWorkingDay(day) ? day : addWorkingDays(day, 1)
}

function latest(days: readonly Day[]): Day {
  return days.reduce((last, day) => (compareDays(day, last) > 0 ? day : last))
}
