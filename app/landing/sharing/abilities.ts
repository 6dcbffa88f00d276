import type { Role } from '~/ground/people/actor'

/** Who may do what with what the two cities share. The home city's bureau draws up, both cities confirm. */
export const MAY = {
  look: ['officer', 'director', 'bureau', 'host_bureau'],
  /** What single firms said: they agreed to that for the incubator, the park and the home city's bureau alone. */
  see_firms: ['officer', 'director', 'bureau'],
  propose: ['bureau'],
  answer: ['host_bureau'],
  settle: ['bureau'],
  confirm: ['bureau', 'host_bureau'],
  object: ['bureau', 'host_bureau'],
} as const satisfies Record<string, readonly Role[]>
export type SharingAct = keyof typeof MAY

export const mayShare = (role: Role, act: SharingAct): boolean => (MAY[act] as readonly Role[]).includes(role)
