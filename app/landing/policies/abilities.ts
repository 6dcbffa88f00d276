import type { Role } from '~/ground/people/actor'

/** Who does what with packages; a park officer keeps those of the own park alone. */
export const MAY = {
  look: ['bureau', 'director', 'officer', 'park', 'admin'],
  keep: ['bureau', 'park'],
  publish: ['bureau', 'park'],
  budget: ['bureau', 'park'],
} as const satisfies Record<string, readonly Role[]>
export type PolicyAct = keyof typeof MAY

export const mayPolicy = (role: Role, act: PolicyAct): boolean => (MAY[act] as readonly Role[]).includes(role)
