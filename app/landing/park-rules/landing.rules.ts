import { ruleRows, type RuleRow } from '~/shared/rule-table'

const figure = (code: string, value: string, unit: string, clause: string) => ({ code, value, unit, clause })

/** When land counts as idle and what follows (闲置土地处置办法). */
export const IDLE_LAND_RULES: readonly RuleRow[] = ruleRows(
  { regulation: '国土资源部令第53号', effectiveFrom: '2012-07-01', effectiveTo: null },
  [
    figure('idle_after', '12', 'month', '第二条'),
    figure('reclaim_after', '24', 'month', '第十四条（二）'),
    figure('fee_share', '20', 'percent', '第十四条（一）'),
    figure('developed_parts_of_three', '1', 'third', '第二条'),
    figure('invested_share', '25', 'percent', '第二条'),
    figure('stopped_for', '12', 'month', '第二条'),
  ],
)
