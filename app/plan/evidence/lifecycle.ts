import type { Role } from '~/ground/people/actor'
import { EVIDENCE_STATES, type EvidenceState } from '~/plan/counting/vocabulary'
import type { StepTable } from '~/shared/steps'
import { ABILITIES } from '~/plan/counting/abilities'

export type { EvidenceState }
export const STATES = EVIDENCE_STATES.codes

/**
 * Every move a row of evidence can make, and who may make it. Nothing else changes its state but joining two
 * achievements, which withdraws a row, and separating them again, which puts it back.
 */
export const STEPS = {
  approve: { from: ['submitted'], to: 'approved', by: ABILITIES.approve },
  return: { from: ['submitted'], to: 'returned', by: ABILITIES.return },
  resubmit: { from: ['returned'], to: 'submitted', by: ABILITIES.resubmit },
  withdraw: { from: ['submitted', 'returned', 'approved'], to: 'withdrawn', by: ABILITIES.withdraw },
} as const satisfies StepTable<EvidenceState, Role>
