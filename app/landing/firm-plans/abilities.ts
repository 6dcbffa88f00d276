import type { Role } from '~/ground/people/actor'

/** Who does what with the plans of key firms; which ones is for `plansVisibleTo` and `requestsVisibleTo`. */
export const MAY = {
  look: ['officer', 'director', 'bureau'],
  /** Open, change and end a plan; watch, visit, and ask departments. */
  keep: ['officer', 'director'],
  answer: ['department'],
  /** Read the own plan, ask for support, and rate. */
  own: ['founder'],
} as const satisfies Record<string, readonly Role[]>
export type PlanAct = keyof typeof MAY

export const mayPlan = (role: Role, act: PlanAct): boolean => (MAY[act] as readonly Role[]).includes(role)
