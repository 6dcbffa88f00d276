import type { Role } from '~/ground/people/actor'

/** Who may do what with intakes and the list of those that wait. */
export const ABILITIES = {
  /** Open an intake, set its days and its phases. */
  plan_intakes: ['officer', 'director'],
  /** Let somebody in after the closing day, by a code. */
  keep_late_codes: ['director'],
  /** Set the order of the waitlist, and let the first on it take a free place. */
  keep_waitlist: ['director'],
} as const satisfies Record<string, readonly Role[]>
