/** How many cases a page of the desk shows, and one of the portal. */
export const CASES_ON_A_PAGE = 20
export const SHOWN_ON_A_PAGE = 12
