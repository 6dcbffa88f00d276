import type { Role } from '~/ground/people/actor'

/** Who words the text on which agreements are issued. */
export const ABILITIES = {
  word_agreements: ['officer', 'director'],
} as const satisfies Record<string, readonly Role[]>
