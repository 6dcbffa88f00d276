import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** How far a proposal is. */
export const PROPOSAL_STATES = vocabulary({
  draft: ['未计算', 'Not computed', 'ring'],
  queued: ['等待计算', 'Waiting to be computed', 'half'],
  running: ['正在计算', 'Being computed', 'half'],
  ready: ['已有方案', 'Proposed', 'mine'],
  failed: ['没有算出来', 'Nothing found', 'no'],
  confirmed: ['已确认', 'Confirmed', 'yes'],
  dropped: ['已作废', 'Dropped', 'ended'],
})
export type ProposalState = CodeOf<typeof PROPOSAL_STATES>

/** What staff may decide beforehand: this firm that room, not that room, a room kept free. */
export const CHOICE_KINDS = ['fixed', 'barred', 'reserved'] as const

/** States in which wishes and choices may still be changed. */
export const OPEN_STATES: readonly ProposalState[] = ['draft', 'ready', 'failed']

/** Solutions that a run looks for: the best and two that differ from it. */
export const SOLUTIONS = 3
