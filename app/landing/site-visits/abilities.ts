import type { Role } from '~/ground/people/actor'

/** Who reads visits of a landing's site, who records one, and who puts on record that a finding is put right. */
export const MAY = {
  see: ['officer', 'director', 'bureau', 'park', 'admin'],
  record: ['officer', 'director', 'park'],
  close: ['officer', 'director', 'park'],
} as const satisfies Record<string, readonly Role[]>
export type VisitAct = keyof typeof MAY

export const mayVisit = (role: Role, act: VisitAct): boolean => (MAY[act] as readonly Role[]).includes(role)
