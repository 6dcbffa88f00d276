import type { Role } from '~/ground/people/actor'
import { take, type StepTable } from '~/shared/steps'
import { CASE_STATES, type CaseState } from './vocabulary'

const by = ['bureau'] as const

/** Every move of the case of an idle parcel; it begins with the notice of inquiry. Nothing else changes its state. */
export const STEPS = {
  hear: { from: ['notified'], to: 'heard', by },
  find: { from: ['notified', 'heard'], to: 'found', by },
  object: { from: ['found'], to: 'objected', by },
  decide: { from: ['found', 'objected'], to: 'decided', by },
  settle: { from: ['found', 'objected'], to: 'settled', by },
  pay: { from: ['decided'], to: 'paid', by },
  reclaim: { from: ['decided'], to: 'reclaimed', by },
  close: { from: ['notified', 'heard', 'found', 'objected', 'decided'], to: 'closed', by },
} as const satisfies StepTable<CaseState, Role>
export type CaseStep = keyof typeof STEPS

/** Where a step leads from a state as the database keeps it. */
export function stepTo(step: CaseStep, state: string, role: Role) {
  return take<CaseState, Role>(STEPS, step, CASE_STATES.of(state), role)
}

export const isOpen = (state: CaseState): boolean =>
  (STEPS.close.from as readonly CaseState[]).includes(state)
