import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** Where a row of evidence is. */
export const EVIDENCE_STATES = vocabulary({
  submitted: ['待核', 'To verify', 'half'],
  returned: ['退回补证', 'Returned', 'late'],
  approved: ['已核准', 'Approved', 'dot'],
  withdrawn: ['已撤回', 'Withdrawn', 'no'],
})
export type EvidenceState = CodeOf<typeof EVIDENCE_STATES>

/** What is wished of an indicator: that it reaches its target, or that it keeps below a limit. */
export const DIRECTIONS = vocabulary({
  more: ['越多越好，目标是要达到的数', 'More is better: the target is to be reached'],
  less: ['越少越好，目标是不能突破的上限', 'Less is better: the target is a limit to keep'],
})
export type Better = CodeOf<typeof DIRECTIONS>
