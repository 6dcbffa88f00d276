import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** Where a month's charges, or a settlement, stand. */
export const RUN_STATES = vocabulary({
  draft: ['草稿', 'draft', 'ring'],
  submitted: ['待核准', 'to approve', 'half'],
  approved: ['已核准，待发出', 'approved, to issue', 'mine'],
  issued: ['已发出', 'issued', 'dot'],
})
export type RunState = CodeOf<typeof RUN_STATES>

export const RUN_KINDS = vocabulary({
  month: ['月度账单', 'month'],
  settlement: ['结清', 'settlement'],
})
export type RunKind = CodeOf<typeof RUN_KINDS>
