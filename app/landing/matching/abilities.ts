import type { Role } from '~/ground/people/actor'

/** Who brings firms and sites together; a park officer for the own park alone. */
export const MATCHING = {
  look: ['officer', 'director', 'bureau', 'park'],
  invite: ['park'],
} as const satisfies Record<string, readonly Role[]>
