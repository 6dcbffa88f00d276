import type { FactCode } from '~/ground/criteria/facts'
import type { RecordKind } from '~/ground/records/records'

/** Where on a firm's record a fact of graduation is proven: a kind of record, the yearly figures, or the places. */
export const PROVEN_BY: Partial<Record<FactCode, RecordKind | 'figures' | 'places'>> = {
  hnte_valid: 'hnte',
  tech_sme_valid: 'tech_sme',
  equity_funding_total: 'funding',
  listed_or_acquired: 'listing',
  patents: 'patent',
  class1_ip: 'patent',
  class2_ip: 'patent',
  two_year_revenue: 'figures',
  revenue_last_year: 'figures',
  rd_spend_last_year: 'figures',
  staff: 'figures',
  rd_staff: 'figures',
  reg_city: 'places',
  production_city: 'places',
  rd_platform_in_host: 'places',
}
