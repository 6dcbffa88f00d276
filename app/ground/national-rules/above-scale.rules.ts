import { ruleRows, type RuleRow } from '~/shared/rule-table'

const line = (code: string, value: string, clause: string) => ({ code, value, unit: 'wan_yuan', clause })

/** Yearly main-business revenue from which a firm enters the statistics (四上企业). */
export const ABOVE_SCALE_RULES: readonly RuleRow[] = ruleRows(
  { regulation: '国家统计局“四上”企业标准', effectiveFrom: '2011-01-01', effectiveTo: null },
  [
    line('industry', '2000', '规模以上工业'),
    line('wholesale', '2000', '限额以上批发业'),
    line('retail', '500', '限额以上零售业'),
    line('hotels_and_catering', '200', '限额以上住宿和餐饮业'),
    line('services_upper', '2000', '规模以上服务业：交通仓储邮政、信息软件、水利环境、卫生'),
    line('services_middle', '1000', '规模以上服务业：租赁商务、科研技术、教育、物业'),
    line('services_lower', '500', '规模以上服务业：居民服务、文体娱乐、社会工作'),
  ],
)
