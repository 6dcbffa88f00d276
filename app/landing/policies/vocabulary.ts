import { vocabulary, type CodeOf } from '~/shared/vocabulary'

/** What a package gives. */
export const ITEM_KINDS = vocabulary({
  rent_relief: ['房租补贴', 'Rent relief'],
  investment: ['投资补助', 'Investment subsidy'],
  equipment: ['设备补助', 'Equipment subsidy'],
  tax_return: ['税收奖励', 'Tax return'],
  certificate: ['认定奖励', 'Award for a certificate'],
  talent_housing: ['人才安居', 'Talent housing'],
  relocation: ['落地奖励', 'Landing award'],
})

/** How an amount comes about. */
export const WAYS = vocabulary({
  fixed: ['固定金额', 'A fixed amount'],
  area_months: ['每平方米每月', 'Per m² and month'],
  share: ['按比例', 'A share of an amount'],
  per_person: ['每人', 'Per person'],
})
export type Way = CodeOf<typeof WAYS>

/** Of what a share is taken. */
export const BASES = vocabulary({
  investment: ['项目投资', 'the investment'],
  equipment: ['设备购置款', 'the price of equipment'],
  tax: ['上年缴税', 'last year’s taxes'],
})
export type Basis = CodeOf<typeof BASES>

/** What must hold for an item; each is told from facts on record. */
export const CONDITION_KINDS = vocabulary({
  registered_home: ['已在飞出地注册', 'Registered in the home city'],
  stage: ['项目已到', 'The project has come to'],
  hnte: ['高新技术企业证书有效', 'High-tech certificate in force'],
  tech_sme: ['科技型中小企业编号有效', 'Tech SME number in force'],
  investment_least: ['项目投资不少于', 'Investment of at least'],
  area_most: ['厂房面积不超过', 'Factory space of at most'],
  staff_least: ['职工不少于', 'Staff of at least'],
})
export type ConditionKind = CodeOf<typeof CONDITION_KINDS>

/** What is known of a condition; in_park is asked of every item of a park's package. */
export const VERDICTS = vocabulary({
  yes: ['符合', 'Met', 'yes'],
  no: ['不符合', 'Not met', 'no'],
  unknown: ['还不知道', 'Not known', 'unknown'],
})
export type Verdict = CodeOf<typeof VERDICTS>

/** How far a version of a package has come; that a newer one took its place follows from the days. */
export const VERSION_STATES = vocabulary({
  draft: ['草稿', 'Draft', 'ring'],
  published: ['已发布', 'Published', 'yes'],
  ended: ['已终止', 'Ended', 'ended'],
})

/** Where a version stands on a day. */
export const STANDINGS = vocabulary({
  draft: ['草稿', 'Draft', 'ring'],
  ahead: ['未生效', 'Not yet in force', 'soon'],
  in_force: ['现行', 'In force', 'yes'],
  superseded: ['已被新版代替', 'Superseded', 'ended'],
  over: ['已到期', 'Expired', 'ended'],
  ended: ['已终止', 'Ended', 'ended'],
})
export type Standing = CodeOf<typeof STANDINGS>
