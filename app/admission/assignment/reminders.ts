import { addWorkingDays, isWorkingDay } from '~/shared/calendar'
import { addDays, compareDays, type Day } from '~/shared/days'

export type ReminderKind = 'answer_soon' | 'review_soon' | 'review_late'
export type Planned = { kind: ReminderKind; on: Day }

/** A reminder to answer on the last working day but one, unless that is the day of the letter itself. */
export function answerReminders({ invitedOn, answerBy }: { invitedOn: Day; answerBy: Day }): Planned[] {
  const on = workingDaysBefore(answerBy, 1)
  return compareDays(on, invitedOn) > 0 ? [{ kind: 'answer_soon', on }] : []
}

/** Two reminders to score: two working days before the last day, and on the first working day after it. */
export function reviewReminders({ assignedOn, dueOn }: { assignedOn: Day; dueOn: Day }): Planned[] {
  const soon = workingDaysBefore(dueOn, 2)
  return [
    ...(compareDays(soon, assignedOn) > 0 ? [{ kind: 'review_soon' as const, on: soon }] : []),
    { kind: 'review_late', on: addWorkingDays(dueOn, 1) },
  ]
}

export function workingDaysBefore(day: Day, count: number): Day {
  let at = day
  for (let left = count; left > 0;) {
    at = addDays(at, -1)
    if (isWorkingDay(at)) left -= 1
  }
  return at
}
