import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** How far a reported place is. */
export const READING_STATES = vocabulary({
  submitted: ['待核', 'To verify', 'half'],
  approved: ['已核准', 'Approved', 'dot'],
  returned: ['已退回', 'Returned', 'late'],
})
export type ReadingState = CodeOf<typeof READING_STATES>
