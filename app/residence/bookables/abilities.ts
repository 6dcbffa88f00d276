import type { Role } from '~/ground/people/actor'

/** Who enters things to book, sets their rules, and sees to bookings. */
export const KEEPERS: readonly Role[] = ['officer', 'director']
