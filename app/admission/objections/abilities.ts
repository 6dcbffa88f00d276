import type { Role } from '~/ground/people/actor'

/** Who answers objections to a notice. */
export const ABILITIES = {
  answer_objections: ['officer', 'director'],
} as const satisfies Record<string, readonly Role[]>
