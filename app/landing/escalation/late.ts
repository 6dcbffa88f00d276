import type { StepRules } from '~/ground/settings/steps'
import { isAtOrPast, paceOf, type Milestone, type StageFacts } from '~/landing/projects/stages'
import { addWorkingDays, workingDaysBetween } from '~/shared/calendar'
import type { Day } from '~/shared/days'

/** To whom a stalled step goes, one after the other. */
export const LEVELS = ['owner', 'lead', 'top'] as const
export type Level = (typeof LEVELS)[number]
const AFTER = { owner: 'ownerAfter', lead: 'leadAfter', top: 'topAfter' } as const

/**
 * The day by which the next step was to move. What blocks it has its own day where one was given; a blocker without a
 * day counts from the day it began, or from the day of the step where that is earlier. Null where nothing is promised,
 * and once the project produces and nothing blocks it.
 */
export function dueOfStep(project: StageFacts, milestones: readonly Milestone[]): Day | null {
  const { stage, stageSince, blockedSince, blockedUntil = null } = project
  if (stage === 'dropped') return null
  const step = isAtOrPast(stage, 'producing') ? null : paceOf(project, milestones, stageSince).nextOn
  if (blockedSince === null) return step
  if (blockedUntil !== null) return blockedUntil
  return step !== null && step < blockedSince ? step : blockedSince
}

/** How many working days a step is overdue; 0 on its day, before it, and without one. */
export function daysOverdue(due: Day | null, today: Day): number {
  return due === null ? 0 : Math.max(0, workingDaysBetween(due, today))
}

/** Who has to be told by a day, from the dates and the rules of that day alone. */
export function levelsOn(due: Day | null, today: Day, rules: StepRules): Level[] {
  const days = daysOverdue(due, today)
  return days === 0 ? [] : LEVELS.filter((level) => days >= rules[AFTER[level]])
}

/** The working day on which a step comes to a level. */
export function dayOfLevel(due: Day, level: Level, rules: StepRules): Day {
  return addWorkingDays(due, rules[AFTER[level]])
}

/** The level a step comes to next, and on which day; null where everybody has been told. */
export function nextLevel(due: Day | null, today: Day, rules: StepRules): { level: Level; on: Day } | null {
  if (due === null) return null
  const level = LEVELS[levelsOn(due, today, rules).length]
  return level ? { level, on: dayOfLevel(due, level, rules) } : null
}
