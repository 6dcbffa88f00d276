import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** Where a firm is between its admission and its leaving. */
export const TENANCY_STATES = vocabulary({
  offered: ['已准予入驻，未分房间', 'admitted, not moved in'],
  active: ['在孵', 'in residence'],
  graduated: ['已毕业', 'graduated'],
  exited: ['已退出', 'left'],
})
export type TenancyState = CodeOf<typeof TENANCY_STATES>
