/** Rows on a page of the lists. */
export const RUNS_ON_A_PAGE = 24
export const FIRMS_ON_A_PAGE = 20
