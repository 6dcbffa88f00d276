import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** What became of an item of a step's checklist. */
export const CHECK_STATES = vocabulary({
  open: ['未办', 'Open', 'ring'],
  done: ['已办', 'Done', 'yes'],
  not_needed: ['不需要', 'Not needed', 'ended'],
})
export type CheckState = CodeOf<typeof CHECK_STATES>
