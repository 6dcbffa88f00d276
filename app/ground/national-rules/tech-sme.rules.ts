import { ruleRows, type RuleRow } from '~/shared/rule-table'

const figure = (code: string, value: string, unit: string, clause: string) => ({ code, value, unit, clause })
const bands = (code: string, unit: string, clause: string, pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([value, gives]) => ({ code, value, gives, unit, clause }))

/** Tech SME (科技型中小企业): the entry figures and the scoring bands; a band holds its lower bound. */
export const TECH_SME_RULES: readonly RuleRow[] = ruleRows(
  { regulation: '国科发政〔2017〕115号', effectiveFrom: '2017-05-03', effectiveTo: null },
  [
    figure('staff_at_most', '500', 'person', '第六条（二）'),
    figure('revenue_at_most', '20000', 'wan_yuan', '第六条（二）'),
    figure('assets_at_most', '20000', 'wan_yuan', '第六条（二）'),
    figure('score_at_least', '60', 'point', '第六条（五）'),
    ...bands('researcher_share', 'percent', '第七条：科技人员', [
      ['30', '20'],
      ['25', '16'],
      ['20', '12'],
      ['15', '8'],
      ['10', '4'],
      ['0', '0'],
    ]),
    ...bands('rd_to_revenue', 'percent', '第七条：研发投入', [
      ['6', '50'],
      ['5', '40'],
      ['4', '30'],
      ['3', '20'],
      ['2', '10'],
      ['0', '0'],
    ]),
    ...bands('rd_to_cost', 'percent', '第七条：研发投入', [
      ['30', '50'],
      ['25', '40'],
      ['20', '30'],
      ['15', '20'],
      ['10', '10'],
      ['0', '0'],
    ]),
    ...bands('class1_ip', 'item', '第七条：科技成果', [
      ['1', '30'],
      ['0', '0'],
    ]),
    ...bands('class2_ip', 'item', '第七条：科技成果', [
      ['4', '24'],
      ['3', '18'],
      ['2', '12'],
      ['1', '6'],
      ['0', '0'],
    ]),
  ],
)
