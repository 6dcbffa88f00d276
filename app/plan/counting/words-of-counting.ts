import { defineWords, type Locale } from '~/shared/words'
import type { NotCounted } from '~/plan/counting-rules/countable'

/** Why a record does not count, as people read it; keyed by the reasons of `countable`. */
export const notCountedWords: Record<Locale, Record<NotCounted, string>> = defineWords({
  counted_already: ['已经计过一次', 'It has been counted before'],
  before_plan: ['发生在计划期以前', 'It happened before the plan began'],
  after_plan: ['发生在计划期以后', 'It happened after the plan ended'],
  plan_over: ['本计划期已结束，数字已定格', 'This plan is over and its figures stand as reported'],
  after_count_date: ['发生在统计日以后', 'It happened after the count date'],
  firm_not_in_residence: ['企业没有入驻过', 'The firm has never moved in'],
  before_entry: ['发生在企业入驻以前', 'It happened before the firm moved in'],
  after_leaving: ['发生在企业离开以后', 'It happened after the firm left'],
  source_not_eligible: [
    '来源不是高校、科研院所或军工单位',
    'It does not come from a university, a research institute or a defence body',
  ],
  proof_missing: [
    '缺证明：技术合同登记号、作价投资协议、成果登记号、孵化协议，有一即可',
    'Proof is missing: a registered technology contract, an equity agreement, an achievement registration or an incubation agreement; any one will do',
  ],
  talent_grade_missing: [
    '不是 A–D 类人才，也没有博士学位或正高级职称',
    'Neither a talent of category A to D nor a holder of a doctorate or a senior title',
  ],
  talent_not_verified: ['人才类别还没有核定', 'The talent category has not been verified'],
  worked_too_short: [
    '入驻或落地期间工作不满 6 个月',
    'Less than six months of work while the firm was in residence or landed',
  ],
  certificate_missing: ['没有证书或入库编号', 'No certificate or registration number'],
  certificate_not_in_force: [
    '统计日证书或编号不在有效期',
    'The certificate or number is not in force on the count date',
  ],
  landing_not_registered: ['落地进度还没到注册', 'The landing has not reached registration'],
  registered_before_landing: [
    '企业本来就注册在落户城市，按本指标的口径，它的落地还不计入',
    'The firm was registered in the home city all along; by the choice made for this indicator its landing does not count yet',
  ],
  patent_kind_not_counted: ['不是发明、实用新型或外观设计', 'Not an invention, a utility model or a design'],
  patent_not_granted: ['还没有授权', 'Not granted yet'],
  not_first_owner: ['本企业不是第一权利人', 'The firm is not the first owner'],
  contract_not_registered: ['合同没有登记', 'The contract is not registered'],
  amount_missing: ['金额为 0', 'The amount is zero'],
  not_landed_then: ['企业当时没有落地', 'The firm had not landed then'],
  rule_not_met: ['不符合本指标的条件', 'The conditions of the indicator are not met'],
  rule_not_known: [
    '还不知道是否符合本指标的条件，请补全记录',
    'Not known yet whether the conditions are met: complete the record',
  ],
})

/** The same conditions as they read when met: what a row has to fulfil. */
export const conditionWords: Record<Locale, Record<NotCounted, string>> = defineWords({
  counted_already: ['以前没有计过', 'Not counted before'],
  before_plan: ['不早于计划期第一天', 'Not before the first day of the plan'],
  after_plan: ['不晚于计划期最后一天', 'Not after the last day of the plan'],
  plan_over: ['计划期没有结束', 'The plan goes on'],
  after_count_date: ['不晚于统计日', 'Not after the count date'],
  firm_not_in_residence: ['企业入驻过', 'The firm has moved in'],
  before_entry: ['不早于企业入驻', 'Not before the firm moved in'],
  after_leaving: ['企业当时没有离开', 'The firm had not left'],
  source_not_eligible: [
    '来源为高校、科研院所或军工单位',
    'Comes from a university, a research institute or a defence body',
  ],
  proof_missing: [
    '有技术合同登记号、作价投资协议、成果登记号、孵化协议之一',
    'A registered technology contract, an equity agreement, an achievement registration or an incubation agreement',
  ],
  talent_grade_missing: [
    'A–D 类人才，或有博士学位、正高级职称',
    'Category A to D, or a doctorate or a senior title',
  ],
  talent_not_verified: ['人才类别有证明材料', 'The talent category has its proof'],
  worked_too_short: [
    '入驻或落地期间工作满 6 个月',
    'Six months of work while the firm was in residence or landed',
  ],
  certificate_missing: ['有证书或入库编号', 'A certificate or registration number'],
  certificate_not_in_force: [
    '统计日证书或编号在有效期',
    'The certificate or number is in force on the count date',
  ],
  landing_not_registered: ['落地进度到注册或以后', 'The landing has reached registration'],
  registered_before_landing: [
    '由落地项目设立，不是原有的注册',
    'Founded by the landing, not an older registration',
  ],
  patent_kind_not_counted: ['发明、实用新型或外观设计', 'An invention, a utility model or a design'],
  patent_not_granted: ['已经授权', 'Granted'],
  not_first_owner: ['本企业是第一权利人', 'The firm is the first owner'],
  contract_not_registered: ['合同已登记，有登记号', 'The contract is registered and has its number'],
  amount_missing: ['金额大于 0', 'The amount is above zero'],
  not_landed_then: ['企业当时已落地', 'The firm had landed'],
  rule_not_met: ['符合本指标的条件', 'The conditions of the indicator are met'],
  rule_not_known: ['条件所问都已知道', 'What the conditions ask is known'],
})
