import type { Role } from '~/ground/people/actor'

/** Who sees claims; the moves are in `STEPS`. A park officer sees those to packages of the own park. */
export const MAY = {
  see: ['bureau', 'director', 'officer', 'park', 'admin'],
  claim: ['founder'],
} as const satisfies Record<string, readonly Role[]>

export const mayClaim = (role: Role): boolean => (MAY.claim as readonly Role[]).includes(role)
