import type { Role } from '~/ground/people/actor'

/** Who does what with sites; which sites is for `sitesVisibleTo` (a park officer: those of the own park). */
export const MAY = {
  look: ['bureau', 'director', 'officer', 'park', 'admin'],
  keep: ['park', 'bureau'],
  reserve: ['park', 'bureau'],
} as const satisfies Record<string, readonly Role[]>
export type SiteAct = keyof typeof MAY

export const maySite = (role: Role, act: SiteAct): boolean => (MAY[act] as readonly Role[]).includes(role)
