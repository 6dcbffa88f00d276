import type { Role } from '~/ground/people/actor'

/** Who may do what with a landing project; which projects is for `visibleTo` (a park officer: those of the own park). */
export const ABILITIES = {
  start: ['officer', 'director'],
  reach_stage: ['officer', 'director', 'park'],
  undo_stage: ['officer', 'director'],
  change: ['officer', 'director'],
  replan: ['officer', 'director'],
  block: ['officer', 'director', 'park'],
  drop: ['director'],
  close: ['officer', 'director', 'park'],
  reopen: ['officer', 'director'],
} as const satisfies Record<string, readonly Role[]>
export type LandingAct = keyof typeof ABILITIES

export function can(role: Role, act: LandingAct): boolean {
  return (ABILITIES[act] as readonly Role[]).includes(role)
}
