import { ruleRows, type RuleRow } from '~/shared/rule-table'

const figure = (code: string, value: string, unit: string, clause: string) => ({ code, value, unit, clause })
type Ranged = readonly [value: string, gives: string, givesUpTo: string]
const bands = (code: string, unit: string, clause: string, rows: readonly Ranged[]) =>
  rows.map(([value, gives, givesUpTo]) => ({ code, value, gives, givesUpTo, unit, clause }))

/** High-tech enterprise (高新技术企业): conditions and the expert score with its ranges. */
export const HNTE_RULES: readonly RuleRow[] = ruleRows(
  { regulation: '国科发火〔2016〕32号', effectiveFrom: '2016-01-01', effectiveTo: null },
  [
    figure('registered_days', '365', 'day', '第十一条（一）'),
    figure('certificate_months', '36', 'month', '第九条'),
    figure('researcher_share', '10', 'percent', '第十一条（四）'),
    figure('rd_in_china_share', '60', 'percent', '第十一条（五）'),
    figure('high_tech_revenue_share', '60', 'percent', '第十一条（六）'),
    figure('score_above', '70', 'point', '第十一条（七）、工作指引'),
    figure('ip_cap', '30', 'point', '工作指引'),
    figure('small_revenue_to', '5000', 'wan_yuan', '第十一条（五）1'),
    figure('middle_revenue_to', '20000', 'wan_yuan', '第十一条（五）2'),
    figure('rd_share_small', '5', 'percent', '第十一条（五）1'),
    figure('rd_share_middle', '4', 'percent', '第十一条（五）2'),
    figure('rd_share_large', '3', 'percent', '第十一条（五）3'),
    ...bands('class1_ip', 'item', '工作指引：知识产权数量', [
      ['1', '7', '8'],
      ['0', '0', '0'],
    ]),
    ...bands('class2_ip', 'item', '工作指引：知识产权数量', [
      ['5', '5', '6'],
      ['3', '3', '4'],
      ['1', '1', '2'],
      ['0', '0', '0'],
    ]),
    ...bands('conversions', 'item', '工作指引：科技成果转化能力', [
      ['5', '25', '30'],
      ['4', '19', '24'],
      ['3', '13', '18'],
      ['2', '7', '12'],
      ['1', '1', '6'],
      ['0', '0', '0'],
    ]),
    ...bands('growth', 'percent', '工作指引：企业成长性', [
      ['35', '9', '10'],
      ['25', '7', '8'],
      ['15', '5', '6'],
      ['5', '3', '4'],
    ]).map((row) => ({ ...row, unverified: true as const })),
    {
      ...figure('growth_above_zero', '0', 'percent', '工作指引：企业成长性'),
      gives: '1',
      givesUpTo: '2',
      unverified: true,
    },
  ],
)
