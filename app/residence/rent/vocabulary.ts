import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** What the relief of a lease follows: the scheme, year by year, or what was agreed for this lease alone. */
export const LEASE_RELIEFS = vocabulary({
  scheme: ['按租金方案', 'as the scheme says'],
  full: ['约定免租', 'rent free, as agreed'],
  half: ['约定减半', 'half rent, as agreed'],
  none: ['不减免', 'no relief'],
})
export type LeaseRelief = CodeOf<typeof LEASE_RELIEFS>

/** What a firm must have done for the relief of a year. */
export const RELIEF_NEEDS = vocabulary({
  nothing: ['无条件', 'nothing'],
  intent: ['有落地意向', 'an intent to land'],
  signed_and_registered: [
    '落地已签约，且在飞出地注册公司',
    'a signed landing and a company registered at home',
  ],
})
export type ReliefNeed = CodeOf<typeof RELIEF_NEEDS>

/** What a line charges. */
export const CHARGE_KINDS = vocabulary({
  rent: ['租金', 'Rent'],
  property: ['物业费', 'Property fee'],
  deposit: ['押金', 'Deposit'],
  deposit_back: ['退押金', 'Deposit returned'],
  clawback: ['补缴减免租金', 'Relief paid back'],
  booking: ['场地设备预订', 'Booking'],
  utility: ['水电气热费', 'Utilities'],
  extra: ['设备和其他服务', 'Equipment and services'],
  other: ['其他', 'Other'],
})
export type ChargeKind = CodeOf<typeof CHARGE_KINDS>

/** What is measured by a meter and charged by what it shows. */
export const UTILITIES = vocabulary({
  electricity: ['电', 'Electricity'],
  water: ['水', 'Water'],
  gas: ['燃气', 'Gas'],
  heat: ['供暖供冷', 'Heating and cooling'],
})
export type Utility = CodeOf<typeof UTILITIES>

/** In what each is counted. */
export const UTILITY_UNITS: Record<Utility, string> = {
  electricity: 'kWh',
  water: 'm³',
  gas: 'm³',
  heat: 'GJ',
}

/** Why a line has the relief it has. */
export const RELIEF_REASONS = vocabulary({
  none: ['', ''],
  year: ['按年减免，条件满足', 'relief of the year, conditions met'],
  unmet: ['当年减免的条件未满足', 'conditions of the year are not met'],
  after_relief: ['减免年限已过', 'the years of relief are over'],
  not_resident: ['不在孵，不减免', 'not in incubation'],
  agreed: ['按租约约定', 'as the lease agrees'],
  correction: ['更正', 'correction'],
  settlement: ['结清', 'settlement'],
})
export type ReliefReason = CodeOf<typeof RELIEF_REASONS>
