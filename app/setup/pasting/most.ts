/** Rows of one paste. */
export const MOST = 200
