import type { Role } from '~/ground/people/actor'

/** Who does what with measures and their tasks; which tasks is for `tasksVisibleTo`. */
export const MAY = {
  look: ['officer', 'director', 'bureau'],
  /** Enter and change measures and tasks. */
  enter: ['director', 'bureau'],
  /** Say how far a task is: its owner alone. */
  report: ['officer', 'director', 'bureau', 'department'],
  comment: ['officer', 'director', 'bureau', 'department'],
  /** Confirm that a task is done, or send it back: never its own. */
  confirm: ['director', 'bureau'],
  stop: ['director', 'bureau'],
  /** Give a task to another owner; an officer only the own one. */
  hand_over: ['officer', 'director', 'bureau'],
} as const satisfies Record<string, readonly Role[]>
export type MeasureAct = keyof typeof MAY

/** Whose accounts report in rooms of their own. */
export const DEPARTMENTS = ['department'] as const satisfies readonly Role[]

export const mayMeasure = (role: Role, act: MeasureAct): boolean =>
  (MAY[act] as readonly Role[]).includes(role)
