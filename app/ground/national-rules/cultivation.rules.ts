import { ruleRows, type RuleRow } from '~/shared/rule-table'

const REGULATION = '工信部企业〔2022〕63号'

/**
 * The rungs of quality SMEs (优质中小企业梯度). A revision is in force from 2026-04-01: how long a title holds was not
 * at hand in its text and is taken over, to be checked.
 */
export const CULTIVATION_RULES: readonly RuleRow[] = [
  ...ruleRows({ regulation: REGULATION, effectiveFrom: '2022-06-01', effectiveTo: '2026-03-31' }, [
    { code: 'title_months', value: '36', unit: 'month', clause: '第十条、第十三条、第十七条' },
  ]),
  ...ruleRows({ regulation: '2026年修订', effectiveFrom: '2026-04-01', effectiveTo: null }, [
    { code: 'title_months', value: '36', unit: 'month', clause: '（待核）', unverified: true },
  ]),
]
