import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** What two cities may share, each from rows on record: two from the answers of landed firms, one from confirmed promises. */
export const METRICS = vocabulary({
  tax: ['税收', 'Tax'],
  output: ['产值', 'Output'],
  investment: ['固定资产投资', 'Fixed investment'],
})
export type Metric = CodeOf<typeof METRICS>

/** Metrics of which a firm answers for itself, on the condition that its figure is not passed on alone. */
export const FROM_FIRMS: readonly Metric[] = ['tax', 'output']

/** The fields of one metric in a form: what the home city counts of it, and how much of it is shared at all. */
export const homeField = (metric: Metric) => `${metric}_home` as const
export const baseField = (metric: Metric) => `${metric}_base` as const

/** Of which landings an agreement is, from the widest to the narrowest: a narrower one takes a landing out of a wider. */
export const SCOPES = vocabulary({
  landed: ['全部落地企业', 'All landed firms'],
  park: ['一个园区', 'One park'],
  project: ['一个项目', 'One landing'],
})
export type Scope = CodeOf<typeof SCOPES>

export const EVERY = vocabulary({
  quarter: ['按季结算', 'By quarter'],
  year: ['按年结算', 'By year'],
})
export type Every = CodeOf<typeof EVERY>

export const VERSION_STATES = vocabulary({
  proposed: ['待飞入地答复', 'For the host city to answer', 'theirs'],
  agreed: ['已商定', 'Agreed', 'yes'],
  refused: ['未同意', 'Refused', 'no'],
})
export type VersionState = CodeOf<typeof VERSION_STATES>

export const SETTLEMENT_STATES = vocabulary({
  open: ['待双方确认', 'To be confirmed by both', 'half'],
  confirmed: ['双方已确认', 'Confirmed by both', 'yes'],
  objected: ['有异议，已作废', 'Objected to, void', 'no'],
})
export type SettlementState = CodeOf<typeof SETTLEMENT_STATES>
