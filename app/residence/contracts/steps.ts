import type { Role } from '~/ground/people/actor'
import { openSteps, take, type StepTable } from '~/shared/steps'
import type { Day } from '~/shared/days'
import { CONTRACT_STATES, type ContractState, type HandoverKind, type PageKind } from './vocabulary'

export const STATES = CONTRACT_STATES.codes
const STAFF = ['officer', 'director'] as const

/**
 * Every move of a lease contract and who may make it. An offer that nobody answers lapses by itself; a signed contract is
 * called off when all its rooms are given back before they began; it is settled when the settlement of its firm goes out.
 */
export const STEPS = {
  accept: { from: ['offered'], to: 'accepted', by: ['founder'] },
  decline: { from: ['offered'], to: 'declined', by: ['founder'] },
  withdraw: { from: ['offered', 'accepted'], to: 'withdrawn', by: STAFF },
  sign: { from: ['accepted'], to: 'signed', by: STAFF },
  take_over: { from: ['signed'], to: 'in_force', by: ['founder', ...STAFF] },
  call_off: { from: ['signed'], to: 'withdrawn', by: STAFF },
  hand_back: { from: ['in_force'], to: 'handed_back', by: ['founder', ...STAFF] },
  lapse: { from: ['offered'], to: 'lapsed', by: [] },
  settle: { from: ['handed_back'], to: 'settled', by: [] },
} as const satisfies StepTable<ContractState, Role>
export type ContractStep = keyof typeof STEPS

/** The state a step leads to, or that it is not open to this role in this state. */
export const stepTo = (step: ContractStep, state: ContractState, role: Role) =>
  take<ContractState, Role>(STEPS, step, state, role)

export const stepsOf = (state: ContractState, role: Role): ContractStep[] => openSteps(STEPS, state, role)

/** The states in which the rooms of a contract can change. */
export const CHANGEABLE: readonly ContractState[] = ['signed', 'in_force']

/** Which handover a contract waits for. */
export function handoverDue(state: ContractState): HandoverKind | null {
  if (state === 'signed') return 'entry'
  return state === 'in_force' ? 'exit' : null
}

/** How a contract that was signed stands on a day: its days are over and the rooms were not handed back, or not. */
export function isStillInside(state: ContractState, endsBefore: Day, today: Day): boolean {
  return CHANGEABLE.includes(state) && endsBefore <= today
}

/** Of which kind pages are taken in a state. */
export function pageKindDue(state: ContractState): PageKind | null {
  return state === 'accepted' ? 'signed' : handoverDue(state)
}
