/** The ways to narrow the list of firms; the query string carries the choice. */
export const FIRM_FILTERS = [
  'all',
  'resident',
  'offered',
  'graduated',
  'landing',
  'landed',
  'exited',
  'applying',
] as const
export type FirmFilter = (typeof FIRM_FILTERS)[number]

/** The filter an address names; what it does not know means all. */
export function filterOf(text: string | null): FirmFilter {
  return FIRM_FILTERS.find((filter) => filter === text) ?? 'all'
}
