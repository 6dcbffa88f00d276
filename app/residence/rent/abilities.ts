import type { Role } from '~/ground/people/actor'

/** Who does what with rent: the officer prepares, records and reminds; the director decides. */
export const MAY = {
  look: ['officer', 'director'],
  prepare: ['officer', 'director'],
  submit: ['officer', 'director'],
  approve: ['director'],
  issue: ['officer', 'director'],
  record: ['officer', 'director'],
  settle: ['officer', 'director'],
  see_scheme: ['officer', 'director', 'admin'],
  set_scheme: ['director'],
  report: ['officer', 'director', 'bureau'],
} as const satisfies Record<string, readonly Role[]>
export type RentAct = keyof typeof MAY

export const mayRent = (role: Role, act: RentAct): boolean => (MAY[act] as readonly Role[]).includes(role)
export const rentRoles = (act: RentAct): readonly Role[] => MAY[act]
