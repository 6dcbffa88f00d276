import type { Role } from '~/ground/people/actor'

/** Who does what with the news of an incubator. */
export const MAY = {
  look: ['officer', 'director'],
  word: ['officer', 'director'],
  /** Publish what another person worded; a director also the own words. Withdraw it. */
  publish: ['officer', 'director'],
} as const satisfies Record<string, readonly Role[]>
export type NewsAct = keyof typeof MAY

export const mayNews = (role: Role, act: NewsAct): boolean => (MAY[act] as readonly Role[]).includes(role)

/** Whose own words need no second person. */
export const ALONE: Role = 'director'
