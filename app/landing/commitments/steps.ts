import type { Role } from '~/ground/people/actor'
import { take, type StepTable } from '~/shared/steps'
import { STATES, type State } from './vocabulary'

/** Every move of a commitment. Which side may make it is for `mayReport` and its like; nothing else changes its state. */
export const STEPS = {
  agree: { from: ['proposed'], to: 'agreed', by: ['founder'] },
  decline: { from: ['proposed'], to: 'dropped', by: ['founder'] },
  remove: { from: ['agreed'], to: 'dropped', by: ['park', 'officer', 'director'] },
  report: { from: ['agreed', 'returned'], to: 'reported', by: ['founder', 'park', 'department', 'bureau'] },
  confirm: { from: ['reported'], to: 'confirmed', by: ['founder', 'park', 'bureau'] },
  confirm_part: { from: ['reported'], to: 'agreed', by: ['founder', 'park', 'bureau'] },
  return: { from: ['reported'], to: 'returned', by: ['founder', 'park', 'bureau'] },
  settle: { from: ['agreed', 'returned'], to: 'confirmed', by: ['founder'] },
  waive: { from: ['agreed', 'returned'], to: 'waived', by: ['founder', 'bureau', 'director'] },
} as const satisfies StepTable<State, Role>
export type CommitmentStep = keyof typeof STEPS

/** Where a step leads from a state as the database keeps it. */
export function stepTo(step: CommitmentStep, state: string, role: Role) {
  return take<State, Role>(STEPS, step, STATES.of(state), role)
}
