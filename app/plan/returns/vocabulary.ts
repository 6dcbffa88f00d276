import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** How far a version of a year's return is. */
export const RETURN_STATES = vocabulary({
  submitted: ['待核准', 'To approve', 'half'],
  approved: ['已核准', 'Approved', 'yes'],
  sent_back: ['已退回', 'Sent back', 'ended'],
})
export type ReturnState = CodeOf<typeof RETURN_STATES>
