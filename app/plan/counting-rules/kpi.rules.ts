import { ruleRows, type RuleRow } from '~/shared/rule-table'

const figure = (code: string, value: string, unit: string, clause: string) => ({ code, value, unit, clause })

/** Figures of the counting rules and of the pace colours; an enclave's own agreement may replace them. */
export const KPI_RULES: readonly RuleRow[] = ruleRows(
  { regulation: '五年目标统计口径', effectiveFrom: '2018-01-01', effectiveTo: null },
  [
    figure('pace_green', '100', 'percent', '进度判断'),
    figure('pace_yellow', '80', 'percent', '进度判断'),
    figure('talent_months', '6', 'month', '创新创业人才'),
    figure('verify_days', '5', 'working_day', '核验时限'),
    figure('mend_days', '10', 'working_day', '补证时限'),
    figure('sample_from', '5', 'row', '批量核准抽查'),
    figure('sample_percent', '20', 'percent', '批量核准抽查'),
  ],
)
