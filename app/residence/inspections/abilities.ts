import type { Role } from '~/ground/people/actor'

/** Who does what with what is walked by a checklist. */
export const MAY = {
  set_checklists: ['officer', 'director'],
  plan_rounds: ['officer', 'director'],
  walk: ['officer', 'director'],
  report_finding: ['officer', 'director'],
  end_rounds: ['officer', 'director'],
} as const satisfies Record<string, readonly Role[]>
export type InspectionAct = keyof typeof MAY

export const mayInspect = (role: Role, act: InspectionAct): boolean =>
  (MAY[act] as readonly Role[]).includes(role)
export const inspectionRoles = (act: InspectionAct): readonly Role[] => MAY[act]
