import type { Role } from '~/ground/people/actor'
import type { StepTable } from '~/shared/steps'
import { TENANCY_STATES, type TenancyState } from './vocabulary'

export type { TenancyState }
export const STATES = TENANCY_STATES.codes

/** Every move of a firm in residence, and who may make it. The first lease begins it; leases end on their own. */
export const STEPS = {
  begin: { from: ['offered'], to: 'active', by: ['officer', 'director'] },
  graduate: { from: ['active'], to: 'graduated', by: ['director'] },
  exit: { from: ['offered', 'active'], to: 'exited', by: ['director'] },
} as const satisfies StepTable<TenancyState, Role>

/** Whether a role may ever take a step, whatever the state. */
export function mayTake(step: keyof typeof STEPS, role: Role): boolean {
  return (STEPS[step].by as readonly Role[]).includes(role)
}
