import type { Role } from '~/ground/people/actor'

/** Who words what certificates of graduation say. */
export const MAY_WORD = { word_certificates: ['director'] } as const satisfies Record<string, readonly Role[]>
