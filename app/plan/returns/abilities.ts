import type { Role } from '~/ground/people/actor'

/** Who may do what with the yearly returns of an incubator. */
export const MAY = {
  look: ['officer', 'director', 'bureau'],
  /** Freeze the figures of a year and hand them in. */
  submit: ['officer', 'director'],
  /** Approve what another person handed in, or send it back. */
  decide: ['director'],
  /** File the signed and sealed scan of an approved return. */
  file_scan: ['officer', 'director'],
} as const satisfies Record<string, readonly Role[]>
export type ReturnAct = keyof typeof MAY

export const mayReturn = (role: Role, act: ReturnAct): boolean => (MAY[act] as readonly Role[]).includes(role)
