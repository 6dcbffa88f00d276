import { INTAKE_DAYS } from './intake-days'
import type { Day } from '~/shared/days'

export type IntakeDay = (typeof INTAKE_DAYS)[number]
export type IntakeDays = Record<IntakeDay, Day>

export type ChangeProblem = 'is_past' | 'not_ahead' | 'must_be_later'
export type ChangeFault = { day: IntakeDay; problem: ChangeProblem }

/** An intake that has not opened may change in everything; later only the days that still lie ahead. */
export function hasOpened({ opensOn }: Pick<IntakeDays, 'opensOn'>, today: Day): boolean {
  return opensOn <= today
}

/** The days that may still be moved. */
export function movableDays(days: IntakeDays, today: Day): IntakeDay[] {
  return INTAKE_DAYS.filter((name) => days[name] > today)
}

/** What is wrong with new days: one that is past was moved, one was moved to the past, or the order is broken. */
export function changeFaults(before: IntakeDays, after: IntakeDays, today: Day): ChangeFault[] {
  const movable = new Set(movableDays(before, today))
  return INTAKE_DAYS.flatMap((day, index): ChangeFault[] => {
    const previous = INTAKE_DAYS[index - 1]
    if (after[day] !== before[day] && !movable.has(day)) return [{ day, problem: 'is_past' }]
    if (after[day] !== before[day] && after[day] <= today) return [{ day, problem: 'not_ahead' }]
    return previous && after[day] <= after[previous] ? [{ day, problem: 'must_be_later' }] : []
  })
}
