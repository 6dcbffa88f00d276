import { defineWords, type Locale } from '../shared/words'
import type { NotCounted } from './countable'

/** Why a record does not count, as people read it; keyed by the reasons of `countable`. */
export const notCountedWords: Record<Locale, Record<NotCounted, string>> = defineWords(
  {
    counted_already: '已经计过一次',
    before_plan: '发生在计划期以前',
    after_count_date: '发生在统计日以后',
    firm_not_in_residence: '企业不在入驻、毕业或落地之列',
    source_not_eligible: '来源不是高校、科研院所或军工单位',
    proof_missing: '缺证明：技术合同登记号、作价投资协议、成果登记号、孵化协议，有一即可',
    talent_grade_missing: '不是 A–D 类人才，也没有博士学位或正高级职称',
    talent_not_verified: '人才类别还没有核定',
    worked_too_short: '工作不满 6 个月',
    certificate_missing: '没有证书或入库编号',
    certificate_not_in_force: '统计日证书或编号不在有效期',
    landing_not_registered: '落地进度还没到注册',
    patent_kind_not_counted: '不是发明、实用新型或外观设计',
    patent_not_granted: '还没有授权',
    granted_before_entry: '授权日在入驻以前',
    not_first_owner: '本企业不是第一权利人',
    contract_not_registered: '合同没有登记',
  },
  {
    counted_already: 'It has been counted before',
    before_plan: 'It happened before the plan began',
    after_count_date: 'It happened after the count date',
    firm_not_in_residence: 'The firm is not a tenant, a graduate or a landed firm',
    source_not_eligible: 'It does not come from a university, a research institute or a defence body',
    proof_missing:
      'Proof is missing: a registered technology contract, an equity agreement, an achievement registration or an incubation agreement; any one will do',
    talent_grade_missing: 'Neither a talent of category A to D nor a holder of a doctorate or a senior title',
    talent_not_verified: 'The talent category has not been verified',
    worked_too_short: 'Less than six months of work',
    certificate_missing: 'No certificate or registration number',
    certificate_not_in_force: 'The certificate or number is not in force on the count date',
    landing_not_registered: 'The landing has not reached registration',
    patent_kind_not_counted: 'Not an invention, a utility model or a design',
    patent_not_granted: 'Not granted yet',
    granted_before_entry: 'Granted before the firm moved in',
    not_first_owner: 'The firm is not the first owner',
    contract_not_registered: 'The contract is not registered',
  },
)
