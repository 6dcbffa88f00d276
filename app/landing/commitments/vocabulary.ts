import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** Who has promised: the city the firm, or the firm the city. */
export const SIDES = vocabulary({
  city: ['市里', 'The city'],
  firm: ['企业', 'The firm'],
})
export type Side = CodeOf<typeof SIDES>

/** Which office owes a promise of the city. */
export const OFFICES = vocabulary({
  park: ['园区', 'The park'],
  department: ['部门', 'A department'],
  bureau: ['科技局', 'The science bureau'],
})
export type Office = CodeOf<typeof OFFICES>

/** What is promised: the policies of the city, the duties of the firm. */
export const KINDS = vocabulary({
  rent: ['租金减免', 'Rent relief'],
  workshop: ['厂房', 'Workshop'],
  subsidy: ['补助', 'Subsidy'],
  talent_housing: ['人才住房', 'Housing for talent'],
  approvals: ['审批代办', 'Approvals'],
  city_other: ['市里其他承诺', 'Another promise of the city'],
  investment: ['投资', 'Investment'],
  jobs: ['就业', 'Jobs'],
  output: ['产值', 'Output'],
  tax: ['税收', 'Tax'],
  registration: ['注册', 'Registration'],
  firm_other: ['企业其他义务', 'Another duty of the firm'],
})
export type Kind = CodeOf<typeof KINDS>

/** What follows where it is not kept. */
export const CONSEQUENCES = vocabulary({
  none: ['未约定', 'None agreed'],
  clawback: ['追回已兑现的', 'What was paid is taken back'],
  hold: ['暂缓下一笔', 'The next tranche is held'],
})
export type Consequence = CodeOf<typeof CONSEQUENCES>

export const STATES = vocabulary({
  proposed: ['待企业同意', 'For the firm to agree', 'ring'],
  agreed: ['待兑现', 'To be kept', 'ring'],
  reported: ['已报，待确认', 'Reported, to be confirmed', 'half'],
  returned: ['已退回', 'Returned', 'no'],
  confirmed: ['已兑现', 'Kept', 'yes'],
  waived: ['已免除', 'Waived', 'ended'],
  dropped: ['已删除', 'Taken out', 'ended'],
})
export type State = CodeOf<typeof STATES>

export const PROGRESS_STATES = vocabulary({
  reported: ['待确认', 'To be confirmed', 'half'],
  confirmed: ['已确认', 'Confirmed', 'yes'],
  returned: ['已退回', 'Returned', 'no'],
})

/** What is asked about a commitment of a signed agreement. */
export const CHANGE_KINDS = vocabulary({
  new: ['增加条款', 'A new clause'],
  amend: ['修改条款', 'Other terms'],
  waive: ['免除', 'A waiver'],
})

export const CHANGE_STATES = vocabulary({
  open: ['待答复', 'To be answered', 'half'],
  agreed: ['已同意', 'Agreed', 'yes'],
  refused: ['未同意', 'Refused', 'no'],
})

/** What an amount counts; `once` is done or not done. */
export const UNITS = ['yuan', 'person', 'sqm', 'day', 'once'] as const
export type Unit = (typeof UNITS)[number]

const TERMS: Record<Kind, readonly [Side, Unit]> = {
  rent: ['city', 'yuan'],
  workshop: ['city', 'sqm'],
  subsidy: ['city', 'yuan'],
  talent_housing: ['city', 'person'],
  approvals: ['city', 'day'],
  city_other: ['city', 'once'],
  investment: ['firm', 'yuan'],
  jobs: ['firm', 'person'],
  output: ['firm', 'yuan'],
  tax: ['firm', 'yuan'],
  registration: ['firm', 'once'],
  firm_other: ['firm', 'once'],
}
export const sideOf = (kind: Kind): Side => TERMS[kind][0]
export const unitOf = (kind: Kind): Unit => TERMS[kind][1]
export const kindsOf = (side: Side): Kind[] => KINDS.codes.filter((kind) => sideOf(kind) === side)
/** Kinds that are money, whose sums by year are shown. */
export const MONEY_KINDS: readonly Kind[] = KINDS.codes.filter((kind) => unitOf(kind) === 'yuan')
/** What is kept as a whole or not at all: so many days for all approvals, a registration. */
export const isWhole = (kind: Kind): boolean => unitOf(kind) === 'day' || unitOf(kind) === 'once'
