import type { Role } from '~/ground/people/actor'

/** Who may do what with the screens that show the plan on a wall. */
export const ABILITIES = {
  /** Give a screen its address, and revoke it. */
  keep: ['director', 'bureau'],
} as const satisfies Record<string, readonly Role[]>
