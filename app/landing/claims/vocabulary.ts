import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** How far a claim has come. */
export const CLAIM_STATES = vocabulary({
  offered: ['待企业确认', 'For the firm to accept', 'theirs'],
  lapsed: ['已失效', 'Lapsed', 'ended'],
  submitted: ['待核验', 'To be checked', 'mine'],
  returned: ['已退回', 'Returned', 'theirs'],
  checked: ['待公示', 'Checked', 'mine'],
  noticed: ['公示中', 'On public notice', 'half'],
  approved: ['待拨付', 'To be paid', 'soon'],
  paid: ['已拨付', 'Paid', 'yes'],
  refused: ['不予兑现', 'Refused', 'no'],
})
export type ClaimState = CodeOf<typeof CLAIM_STATES>
