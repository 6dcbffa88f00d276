import type { Role } from '~/ground/people/actor'

/** Who may do what with evidence; which rows, visibleTo says. */
export const ABILITIES = {
  submit: ['officer', 'director'],
  resubmit: ['officer', 'director'],
  approve: ['bureau'],
  return: ['bureau'],
  withdraw: ['officer', 'director', 'bureau'],
  /** Say that two achievements on record are one, or that they are two. */
  join: ['officer', 'director', 'bureau'],
  /** Begin the next plan, and say what an indicator counts where that is a choice. */
  plan: ['bureau'],
} as const satisfies Record<string, readonly Role[]>
export type EvidenceAct = keyof typeof ABILITIES

export function can(role: Role, act: EvidenceAct): boolean {
  return (ABILITIES[act] as readonly Role[]).includes(role)
}
