import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** Where an application is. Once it is decided its outcome stands in the place of the word. */
export const APPLICATION_STATES = vocabulary({
  draft: ['草稿', 'Draft', 'ring'],
  submitted: ['待受理', 'Submitted', 'half'],
  screening: ['初审', 'Screening', 'half'],
  awaiting_correction: ['待补正', 'Awaiting correction', 'theirs'],
  in_review: ['评审', 'In review', 'half'],
  decided: ['已决定', 'Decided', 'dot'],
  public_notice: ['公示', 'Public notice', 'half'],
  admitted: ['已准予入驻', 'Admitted', 'yes'],
  withdrawn: ['已撤回', 'Withdrawn', 'ended'],
  lapsed: ['逾期关闭', 'Lapsed', 'ended'],
})
export type ApplicationState = CodeOf<typeof APPLICATION_STATES>

/** Why something handed in is to be corrected. */
export const REASONS_TO_CORRECT = vocabulary({
  incorrect: ['有误', 'incorrect'],
  incomplete: ['不全', 'incomplete'],
  outdated: ['过期', 'outdated'],
})
