import { compareDays, daysBetween, type Day } from '~/shared/days'
import type { Standing, TaskState } from './vocabulary'

/** The dated facts of a task from which follows how it stands. */
export type TaskFacts = { state: TaskState; percent: number; dueOn: Day; reportedOn: Day | null }

/** How a task stands on a day: it is late from the day after its due day, unless it was reported in full. */
export function standingOf({ state, dueOn, reportedOn }: TaskFacts, today: Day): Standing {
  if (state === 'done' || state === 'stopped') return state
  if (reportedOn !== null) return 'to_confirm'
  return compareDays(dueOn, today) < 0 ? 'late' : state
}

/** How many days late a task is, or was when it was reported in full; none where it is not, or was stopped. */
export function daysLate({ state, dueOn, reportedOn }: TaskFacts, today: Day): number {
  if (state === 'stopped') return 0
  return Math.max(0, daysBetween(dueOn, reportedOn ?? today))
}
