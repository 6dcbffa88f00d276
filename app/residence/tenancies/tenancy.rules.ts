import { ruleRows, type RuleRow } from '~/shared/rule-table'

const figure = (code: string, value: string, unit: string, clause: string) => ({ code, value, unit, clause })
const FIGURES = [
  figure('entry_age_at_most', '24', 'month', '在孵企业条件（二）'),
  figure('term', '48', 'month', '在孵企业条件（三）'),
  { ...figure('term_listed_field', '60', 'month', '在孵企业条件（三）'), unverified: true as const },
]

/** Entry and term of an incubatee; the 2025 regulation's own quantities are not at hand, so those of 2018 are carried on. */
export const TENANCY_RULES: readonly RuleRow[] = [
  ...ruleRows(
    { regulation: '国科发区〔2018〕300号', effectiveFrom: '2018-12-14', effectiveTo: '2025-07-09' },
    FIGURES,
  ),
  ...ruleRows(
    { regulation: '工信部科〔2025〕131号', effectiveFrom: '2025-07-10', effectiveTo: null },
    FIGURES.map((line) => ({ ...line, unverified: true as const })),
  ),
]

/** Fields whose firms may be incubatees for longer. */
export const LONG_TERM_FIELDS = ['biomedicine', 'modern_agriculture', 'integrated_circuits'] as const
