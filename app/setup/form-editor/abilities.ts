import type { Role } from '~/ground/people/actor'

/** Who may do what with the application forms. */
export const MAY_READ = ['officer', 'director', 'admin'] as const satisfies readonly Role[]
export const MAY_EDIT = ['officer', 'director'] as const satisfies readonly Role[]
export const MAY_PUBLISH = ['director'] as const satisfies readonly Role[]

export function may(role: Role, roles: readonly Role[]): boolean {
  return roles.includes(role)
}
