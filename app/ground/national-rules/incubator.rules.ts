import { ruleRows, type RuleRow } from '~/shared/rule-table'

/** What a national technology business incubator has of space and firms (科技企业孵化器管理办法). */
export const INCUBATOR_RULES: readonly RuleRow[] = ruleRows(
  { regulation: '国科发区〔2018〕300号', effectiveFrom: '2019-01-01', effectiveTo: null },
  [
    {
      code: 'site_sqm',
      value: '10000',
      unit: 'square_metre',
      clause: '国家级孵化器条件：可自主支配的孵化场地',
    },
    {
      code: 'used_share',
      value: '75',
      unit: 'percent',
      clause: '国家级孵化器条件：在孵企业使用面积（含公共服务面积）',
    },
    { code: 'firms', value: '50', unit: 'firm', clause: '国家级孵化器条件：在孵企业' },
    {
      code: 'firms_per_1000_sqm',
      value: '3',
      unit: 'firm',
      clause: '国家级孵化器条件：每千平方米平均在孵企业',
    },
  ],
)
