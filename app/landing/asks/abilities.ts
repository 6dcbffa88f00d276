import type { Role } from '~/ground/people/actor'

/** Who may do what with a matter that a department is asked; which ones is for `visibleTo`. */
export const ABILITIES = {
  answer: ['department'],
} as const satisfies Record<string, readonly Role[]>

export function can(role: Role, act: keyof typeof ABILITIES): boolean {
  return (ABILITIES[act] as readonly Role[]).includes(role)
}
