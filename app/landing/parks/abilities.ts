import type { Role } from '~/ground/people/actor'

/** Who does what with the parks of the home city; which park is for `visibleTo` (a park officer: the own one). */
export const MAY = {
  look: ['bureau', 'director', 'officer', 'park', 'admin'],
  describe: ['bureau', 'director', 'park', 'admin'],
  count: ['bureau', 'admin'],
  word_lists: ['admin', 'bureau'],
  tick: ['park', 'bureau'],
  assess: ['bureau'],
  object: ['park'],
  enter: ['park', 'bureau'],
  confirm: ['bureau', 'director'],
  propose_reward: ['officer', 'bureau', 'director'],
  approve_reward: ['department'],
  decide: ['bureau', 'director'],
} as const satisfies Record<string, readonly Role[]>
export type ParkAct = keyof typeof MAY

export const mayPark = (role: Role, act: ParkAct): boolean => (MAY[act] as readonly Role[]).includes(role)
export const parkRoles = (act: ParkAct): readonly Role[] => MAY[act]
