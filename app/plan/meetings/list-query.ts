/** How many months a page of the list of meetings shows: two years. */
export const MEETINGS_ON_A_PAGE = 24
