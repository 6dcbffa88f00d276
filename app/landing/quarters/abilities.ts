import type { Role } from '~/ground/people/actor'

/** Who does what with what firms answer after landing; which landings is for `visibleTo` of landing projects. */
export const MAY = {
  look: ['officer', 'director', 'bureau', 'park', 'admin'],
  answer: ['founder'],
  consent: ['founder'],
  look_into: ['officer', 'director'],
} as const satisfies Record<string, readonly Role[]>
