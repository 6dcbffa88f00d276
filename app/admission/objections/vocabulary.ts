import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** Whether an objection has been answered, and how. */
export const OBJECTION_STATES = vocabulary({
  raised: ['待答复', 'To be answered', 'mine'],
  dismissed: ['不成立', 'Dismissed', 'yes'],
  upheld: ['成立', 'Upheld', 'no'],
})
export type ObjectionState = CodeOf<typeof OBJECTION_STATES>
