/** The moment at which tests happen, unless one says otherwise: a Friday, 10:00. */
export const NOON_OF_TESTS = new Date('2026-11-20T02:00:00Z')
