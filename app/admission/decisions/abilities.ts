import type { Role } from '~/ground/people/actor'

/** Who settles decisions that are prepared: publishes them, or takes one back. */
export const ABILITIES = {
  settle_decisions: ['director'],
} as const satisfies Record<string, readonly Role[]>
