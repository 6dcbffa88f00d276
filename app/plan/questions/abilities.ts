import type { Role } from '~/ground/people/actor'

/** Who words frequent questions, puts them in order and publishes them; administrators do while they set an enclave up. */
export const MAY = { keep: ['officer', 'director', 'admin'] } as const satisfies Record<
  string,
  readonly Role[]
>

export const mayKeep = (role: Role): boolean => (MAY.keep as readonly Role[]).includes(role)
