import { vocabulary, type CodeOf } from '~/shared/vocabulary'

export const PLAN_STATES = vocabulary({
  open: ['进行中', 'Open', 'half'],
  ended: ['已结束', 'Ended', 'ended'],
})

/** How closely something about a key firm is watched, the most pressing first. */
export const WATCH_LEVELS = vocabulary({
  urgent: ['紧急', 'Urgent', 'late'],
  attention: ['重点关注', 'Closely', 'soon'],
  routine: ['日常关注', 'Routine', 'ring'],
})
export type WatchLevel = CodeOf<typeof WATCH_LEVELS>

/** What support a firm may need from the city (要素保障). */
export const SUPPORT_KINDS = vocabulary({
  money: ['资金', 'Money'],
  land: ['用地', 'Land'],
  environment: ['环境容量', 'Environmental capacity'],
  energy: ['水电气', 'Power, water and gas'],
  talent: ['人才', 'Talent'],
  other: ['其他', 'Other'],
})
export type SupportKind = CodeOf<typeof SUPPORT_KINDS>

export const REQUEST_STATES = vocabulary({
  proposed: ['企业提出，待转办', 'Asked by the firm', 'mine'],
  open: ['待部门答复', 'With a department', 'theirs'],
  answered: ['已答复', 'Answered', 'yes'],
  withdrawn: ['已撤回', 'Taken back', 'ended'],
})
export type RequestState = CodeOf<typeof REQUEST_STATES>

/** What a department answers. */
export const SUPPORT_REPLIES = vocabulary({
  done: ['已解决', 'Done', 'yes'],
  partly: ['部分解决', 'Partly', 'half'],
  not_possible: ['办不到', 'Not possible', 'no'],
})

/** How a request stands on a day: its state, and by the clock of its department whether it is or was late. */
export const REQUEST_STANDINGS = vocabulary({
  proposed: ['待转办', 'To be passed on', 'mine'],
  late: ['逾期未答复', 'Overdue', 'late'],
  open: ['待答复', 'With a department', 'theirs'],
  in_time: ['按期答复', 'Answered in time', 'yes'],
  answered_late: ['逾期答复', 'Answered late', 'no'],
  withdrawn: ['已撤回', 'Taken back', 'ended'],
})
export type RequestStanding = CodeOf<typeof REQUEST_STANDINGS>
