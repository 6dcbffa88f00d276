import type { Role } from '~/ground/people/actor'

/** Who may do what with the city's assessment of an incubator. */
export const MAY = {
  look: ['officer', 'director', 'bureau'],
  /** Enter, with its proof, what cannot be derived. */
  enter: ['officer', 'director'],
  /** Freeze a year's self-assessment and hand it in. */
  submit: ['director'],
  /** Confirm what the incubator handed in, or return it. */
  decide: ['bureau'],
} as const satisfies Record<string, readonly Role[]>
export type AssessmentAct = keyof typeof MAY

export const mayAssess = (role: Role, act: AssessmentAct): boolean =>
  (MAY[act] as readonly Role[]).includes(role)
