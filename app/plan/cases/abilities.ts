import type { Role } from '~/ground/people/actor'

/** Who does what with the cases of an incubator. */
export const MAY = {
  look: ['officer', 'director'],
  /** Draft a case, word it, choose its pictures and ask the firm. */
  word: ['officer', 'director'],
  /** Publish what another person worded and the firm agreed to; take it off. */
  publish: ['director'],
  /** Agree to a text about the own firm, ask for changes, withdraw. */
  consent: ['founder'],
} as const satisfies Record<string, readonly Role[]>
export type CaseAct = keyof typeof MAY

export const mayCase = (role: Role, act: CaseAct): boolean => (MAY[act] as readonly Role[]).includes(role)
