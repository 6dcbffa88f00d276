import type { Role } from '~/ground/people/actor'
import type { StepTable } from '~/shared/steps'
import { OPEN_STATES, type TicketState } from './vocabulary'

const STAFF = ['officer', 'director'] as const
const WORKED_ON = ['in_hand', 'waiting_firm', 'waiting_supplier'] as const

/** Every move a report can make, and who may make it. Nothing else changes its state. */
export const STEPS = {
  take_up: { from: ['reported'], to: 'in_hand', by: STAFF },
  wait_for_firm: { from: ['in_hand'], to: 'waiting_firm', by: STAFF },
  wait_for_supplier: { from: ['in_hand'], to: 'waiting_supplier', by: STAFF },
  go_on: { from: ['waiting_firm', 'waiting_supplier'], to: 'in_hand', by: [...STAFF, 'founder'] },
  solve: { from: WORKED_ON, to: 'solved', by: STAFF },
  rate: { from: ['solved'], to: 'closed', by: ['founder'] },
  reopen: { from: ['solved', 'closed'], to: 'in_hand', by: [...STAFF, 'founder'] },
  join: { from: OPEN_STATES, to: 'joined', by: STAFF },
} as const satisfies StepTable<TicketState, Role>
export type TicketStep = keyof typeof STEPS

/** Whether the firm may still add to its report: not once it is rated, and not where it is seen to with another. */
export function firmMayAdd(state: TicketState): boolean {
  return state !== 'closed' && state !== 'joined'
}
