import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** How a value came about. */
export const READING_WAYS = vocabulary({
  first: ['起始读数', 'First value'],
  read: ['抄表', 'Read'],
  agreed: ['双方认定', 'Agreed with the firm'],
  rolled: ['走满归零', 'Began again at zero'],
  replaced: ['换表', 'Meter replaced'],
})
export type ReadingWay = CodeOf<typeof READING_WAYS>

/** Why what a meter measured could not be charged. */
export const UNREAD_WHYS = vocabulary({
  unread: ['没有抄表', 'not read'],
  tenants_changed: ['换租户那天没有抄表', 'not read on the day its tenants changed'],
  no_price: ['租金方案没有单价', 'no price in the rent scheme'],
})
export type UnreadWhy = CodeOf<typeof UNREAD_WHYS>
