import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** Where a firm is between its admission and its leaving. */
export const TENANCY_STATES = vocabulary({
  offered: ['已准予入驻，未分房间', 'admitted, not moved in'],
  active: ['在孵', 'in residence'],
  graduated: ['已毕业', 'graduated'],
  exited: ['已退出', 'left'],
})

/** How a firm leaves without having graduated. */
export const EXIT_WAYS = vocabulary({
  moved_out: ['迁出', 'moved away'],
  dissolved: ['注销停业', 'closed down'],
  term_over: ['期满未毕业', 'term over'],
  expelled: ['清退', 'expelled'],
  other: ['其他', 'other'],
})
export type ExitWay = CodeOf<typeof EXIT_WAYS>
export type TenancyState = CodeOf<typeof TENANCY_STATES>
