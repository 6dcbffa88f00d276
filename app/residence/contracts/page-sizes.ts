export const CONTRACTS_ON_A_PAGE = 30

/** What a list can be narrowed to: what waits for somebody, what runs, what is over. */
export const FILTERS = ['open', 'running', 'over'] as const
export type Filter = (typeof FILTERS)[number]
