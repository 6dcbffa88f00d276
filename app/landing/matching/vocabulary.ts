import { vocabulary } from '~/shared/vocabulary'

/** Who reads what a firm needs. */
export const OPEN_TO = vocabulary({
  nobody: ['只有孵化器', 'The incubator alone'],
  parks: ['孵化器和各园区', 'The incubator and the parks'],
})

/** What became of a park's invitation. */
export const PARK_INVITATION_STATES = vocabulary({
  invited: ['等企业答复', 'Waits for the firm', 'half'],
  accepted: ['愿意来看', 'Comes and looks', 'yes'],
  declined: ['不考虑', 'Declined', 'no'],
  withdrawn: ['已收回', 'Withdrawn', 'ended'],
})
