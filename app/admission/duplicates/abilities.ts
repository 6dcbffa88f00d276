import type { Role } from '~/ground/people/actor'

/** Who says whether two firms are one. */
export const ABILITIES = {
  settle_pairs: ['officer', 'director'],
} as const satisfies Record<string, readonly Role[]>
