import { vocabulary, type CodeOf } from '~/shared/vocabulary'

export const MEETING_STATES = vocabulary({
  draft: ['议程拟定中', 'Agenda in draft', 'ring'],
  held: ['已召开', 'Held', 'half'],
  closed: ['纪要已定', 'Minutes closed', 'yes'],
})

/** Why something stands on the agenda: what the last meeting gave out first, then what is red, then what was added. */
export const ITEM_KINDS = vocabulary({
  follow_up: ['上月任务', 'Task of last month'],
  behind: ['指标落后', 'Indicator behind'],
  late_task: ['任务逾期', 'Late task'],
  blocked: ['落地受阻', 'Blocked landing'],
  waiting: ['证据久未核', 'Evidence waiting'],
  more: ['其余', 'The rest'],
  other: ['其他', 'Other'],
})
export type ItemKind = CodeOf<typeof ITEM_KINDS>
