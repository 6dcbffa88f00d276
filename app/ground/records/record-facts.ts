import type { FactCode } from '~/ground/criteria/facts'

/** What the record of a firm can say, so that graduation may rest on it; everything else only an application answers. */
export const FACTS_OF_RECORD: readonly FactCode[] = [
  ...(['founded_on', 'industry_code', 'staff', 'rd_staff'] as const),
  ...(['revenue_last_year', 'rd_spend_last_year', 'patents', 'class1_ip', 'class2_ip'] as const),
  ...(['tech_sme_valid', 'hnte_valid', 'reg_city', 'production_city', 'rd_platform_in_host'] as const),
  ...(['equity_funding_total', 'two_year_revenue', 'listed_or_acquired'] as const),
]
