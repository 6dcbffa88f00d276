import type { Role } from '~/ground/people/actor'

/** Who may do what with places in rankings. */
export const MAY = {
  look: ['officer', 'director', 'bureau'],
  report: ['officer', 'director'],
  decide: ['bureau'],
} as const satisfies Record<string, readonly Role[]>

export const mayRank = (role: Role, act: keyof typeof MAY): boolean =>
  (MAY[act] as readonly Role[]).includes(role)
