import type { Role } from '~/ground/people/actor'

/** Who keeps what is known of experts: their fields and their ties. */
export const ABILITIES = {
  /** Profiles and ties of all experts. */
  keep_experts: ['officer', 'director'],
  /** One's own profile and ties. */
  keep_own_profile: ['expert'],
} as const satisfies Record<string, readonly Role[]>
