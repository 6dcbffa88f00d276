import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** Where a review is: still to be given, given, or stepped back from. */
export const REVIEW_STATES = vocabulary({
  assigned: ['待评', 'To review', 'theirs'],
  submitted: ['已提交', 'Submitted', 'yes'],
  recused: ['已回避', 'Recused', 'ended'],
  abstained: ['已弃权', 'Abstained', 'ended'],
})
export type ReviewState = CodeOf<typeof REVIEW_STATES>

/** Where a version of a rubric is: still to be written, scored by, or out of use. */
export const RUBRIC_STATES = ['draft', 'published', 'retired'] as const
