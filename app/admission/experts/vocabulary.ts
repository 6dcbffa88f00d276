import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** What became of the question to an expert whether they review a file. */
export const INVITATION_STATES = vocabulary({
  reserve: ['候补', 'Alternate', 'ring'],
  invited: ['待答复', 'No answer yet', 'theirs'],
  accepted: ['已接受', 'Accepted', 'yes'],
  declined: ['已婉拒', 'Declined', 'no'],
  lapsed: ['到期未答复', 'No answer in time', 'late'],
  withdrawn: ['未用到', 'Not needed', 'ended'],
})
export type InvitationState = CodeOf<typeof INVITATION_STATES>
