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

/** Why a run came to nothing; one that was cut short so often died of itself and is not begun again. */
export const FAILURES = vocabulary({
  nothing_found: ['时限内没有找到方案', 'Nothing was found within the time limit'],
  broke: [
    '计算出错，没有结果；请看看各家要求，再算一次',
    'The computation broke off; look at what the firms need and compute again',
  ],
  died: [
    '计算几次都中断了；减少企业或放宽要求，再算一次',
    'The computation was cut short several times; take fewer firms or relax what they need',
  ],
})
export type Failure = CodeOf<typeof FAILURES>

/** How often a run that is cut short is begun. */
export const MOST_TRIES = 3

/** What staff may decide beforehand: this firm that room, not that room, a room kept free. */
export const CHOICE_KINDS = ['fixed', 'barred', 'reserved'] as const

/** States in which wishes and choices may still be changed. */
export const OPEN_STATES: readonly ProposalState[] = ['draft', 'ready', 'failed']

/** Solutions that a run looks for: the best and two that differ from it. */
export const SOLUTIONS = 3
