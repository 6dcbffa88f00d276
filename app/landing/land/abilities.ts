import type { Role } from '~/ground/people/actor'

/** Who does what with the land ledger; which parcels is for `placesVisibleTo`. The moves of a case are in `STEPS`. */
export const MAY = {
  see: ['bureau', 'director', 'officer', 'park', 'admin'],
  enter: ['park', 'bureau'],
  notify: ['bureau'],
  word: ['bureau'],
} as const satisfies Record<string, readonly Role[]>
export type LandAct = keyof typeof MAY

export const mayLand = (role: Role, act: LandAct): boolean => (MAY[act] as readonly Role[]).includes(role)
