import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** Where a report stands. */
export const TICKET_STATES = vocabulary({
  reported: ['待受理', 'reported', 'mine'],
  in_hand: ['处理中', 'in hand', 'half'],
  waiting_firm: ['等企业答复', 'waiting for the firm', 'theirs'],
  waiting_supplier: ['等供应商', 'waiting for a supplier', 'theirs'],
  solved: ['已解决', 'solved', 'yes'],
  closed: ['已评价', 'rated', 'yes'],
  joined: ['已并入', 'joined', 'ended'],
})
export type TicketState = CodeOf<typeof TICKET_STATES>

/** States in which somebody still has to do something. */
export const OPEN_STATES: readonly TicketState[] = ['reported', 'in_hand', 'waiting_firm', 'waiting_supplier']

/** Why time does not count. */
export const WAIT_REASONS = vocabulary({
  firm: ['等企业', 'the firm'],
  supplier: ['等供应商', 'a supplier'],
  check: ['等企业验收', 'the firm checks'],
})

/** What was said of a report: to both sides, or among staff. */
export const MESSAGE_KINDS = vocabulary({
  message: ['留言', 'message'],
  note: ['内部备注', 'internal note'],
  solution: ['处理结果', 'what was done'],
  reopening: ['重新打开', 'reopened'],
})
export type MessageKind = CodeOf<typeof MESSAGE_KINDS>

export const SIDES = vocabulary({
  firm: ['企业', 'firm'],
  staff: ['运营', 'staff'],
})
export type Side = CodeOf<typeof SIDES>
