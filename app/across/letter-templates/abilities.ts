import type { Role } from '~/ground/people/actor'

/** Who works on the enclave's letters; what is published goes out in its name. */
export const MAY_DRAFT = ['director', 'admin', 'officer'] as const satisfies readonly Role[]
export const MAY_PUBLISH = ['director', 'admin'] as const satisfies readonly Role[]

export const may = (role: Role, roles: readonly Role[]) => roles.includes(role)
