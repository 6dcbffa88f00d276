/** Bookings to a page of a list. */
export const BOOKINGS_ON_A_PAGE = 30
