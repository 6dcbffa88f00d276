import type { Role } from '~/ground/people/actor'

/** Who keeps what sources say of the four weaknesses. */
export const MAY = {
  look: ['officer', 'director', 'bureau'],
  enter: ['bureau'],
} as const satisfies Record<string, readonly Role[]>

export const mayRead = (role: Role, act: keyof typeof MAY): boolean =>
  (MAY[act] as readonly Role[]).includes(role)
