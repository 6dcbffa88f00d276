import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** Where a row of evidence is. */
export const EVIDENCE_STATES = vocabulary({
  submitted: ['待核', 'To verify', 'half'],
  returned: ['退回补证', 'Returned', 'late'],
  approved: ['已核准', 'Approved', 'dot'],
  withdrawn: ['已撤回', 'Withdrawn', 'no'],
})
export type EvidenceState = CodeOf<typeof EVIDENCE_STATES>
