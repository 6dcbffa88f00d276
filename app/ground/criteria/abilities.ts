import type { Role } from '~/ground/people/actor'

/** Staff write drafts; only the director puts them in force or takes them out of it. */
export const ABILITIES = {
  read: ['officer', 'director', 'admin'],
  draft: ['officer', 'director'],
  publish: ['director'],
} as const satisfies Record<string, readonly Role[]>
export type Ability = keyof typeof ABILITIES

export function may(role: Role, ability: Ability): boolean {
  return (ABILITIES[ability] as readonly Role[]).includes(role)
}
