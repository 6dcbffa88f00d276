import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** How supplied land was supplied. */
export const SUPPLIES = vocabulary({
  grant: ['出让', 'Granted'],
  allocation: ['划拨', 'Allocated'],
})

/** Why work did not begin or go on. Days of authorities and of force majeure move the clock; the holder's own do not. */
export const CAUSE_KINDS = vocabulary({
  holder: ['企业自身原因', 'The holder’s own'],
  government: ['政府原因', 'Authorities'],
  force_majeure: ['不可抗力', 'Force majeure'],
})

/** How a parcel of the ledger counts: the three classes of stock land, and land in use. */
export const CLASSES = vocabulary({
  approved: ['批而未征', 'Approved, not acquired', 'ring'],
  acquired: ['征而未供', 'Acquired, not supplied', 'ring'],
  unused: ['供而未用', 'Supplied, not in use', 'half'],
  in_use: ['已供在建', 'Supplied, work goes on', 'dot'],
})
export type LandClass = CodeOf<typeof CLASSES>

/** What the rules say of a parcel on a day. */
export const VERDICTS = vocabulary({
  not_idle: ['未闲置', 'Not idle', 'dot'],
  idle_fee: ['闲置，征闲置费', 'Idle: a fee is due', 'soon'],
  idle_reclaim: ['闲置，应收回', 'Idle: to be taken back', 'late'],
  idle_plan: ['闲置，定处置方案', 'Idle: a plan is due', 'soon'],
  idle_extend: ['闲置，延期动工', 'Idle: the start is put off', 'half'],
})
export type Verdict = CodeOf<typeof VERDICTS>

/** How far the case of an idle parcel has come. */
export const CASE_STATES = vocabulary({
  notified: ['已发调查通知', 'Notice of inquiry sent', 'theirs'],
  heard: ['已答复', 'The holder has replied', 'mine'],
  found: ['已认定闲置', 'Found to be idle', 'mine'],
  objected: ['已听证', 'Heard on its objection', 'mine'],
  decided: ['已决定', 'Decided', 'half'],
  settled: ['已延期或定方案', 'Put off, or a plan agreed', 'yes'],
  paid: ['闲置费已缴', 'Fee paid', 'yes'],
  reclaimed: ['已收回', 'Taken back', 'yes'],
  closed: ['已结案', 'Closed', 'ended'],
})
export type CaseState = CodeOf<typeof CASE_STATES>

/** The papers of a case. */
export const PAPER_KINDS = vocabulary({
  inquiry: ['闲置土地调查通知书', 'Notice of inquiry'],
  finding: ['闲置土地认定书', 'Finding of idle land'],
  fee: ['征缴土地闲置费决定书', 'Decision on the idle-land fee'],
  reclaim: ['收回国有建设用地使用权决定书', 'Decision to take the land back'],
})
export type PaperKind = CodeOf<typeof PAPER_KINDS>

/** What becomes of land that was taken back. */
export const BECOMES = vocabulary({
  reserve: ['进入收储', 'It goes into the reserve'],
  land: ['作为场地推出', 'It is offered as a site'],
  factory: ['建标准厂房', 'A standard factory is built'],
})
