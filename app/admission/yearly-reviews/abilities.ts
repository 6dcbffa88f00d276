import type { Role } from '~/ground/people/actor'

/** Who grades a year of a firm, and looks again where it failed. */
export const ABILITIES = {
  review_years: ['officer', 'director'],
} as const satisfies Record<string, readonly Role[]>
