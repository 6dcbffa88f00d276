import { vocabulary } from '~/shared/vocabulary'

/** How far a case is. */
export const CASE_STATES = vocabulary({
  draft: ['草稿', 'Draft', 'half'],
  asked: ['等企业答复', 'With the firm', 'theirs'],
  agreed: ['企业已同意，待发布', 'Agreed, to be published', 'mine'],
  published: ['已发布', 'Published', 'yes'],
  off: ['已下线', 'Taken off', 'ended'],
})

/** What became of a text that a firm was asked about: its answer, or that another took its place. */
export const CASE_ANSWERS = vocabulary({
  agreed: ['同意', 'Agreed', 'yes'],
  changes: ['要求修改', 'Asked for changes', 'mine'],
  replaced: ['换了新稿', 'Replaced', 'ended'],
})

/** How a text that a firm had agreed to came to its end. */
export const CASE_ENDS = vocabulary({
  withdrawn: ['企业撤回同意', 'Consent withdrawn', 'ended'],
  taken_off: ['孵化器下线', 'Taken off by the incubator', 'ended'],
  replaced: ['换了新稿', 'Replaced', 'ended'],
})
