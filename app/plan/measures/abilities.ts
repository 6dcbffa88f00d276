import { BY_STRENGTH, type Role } from '~/ground/people/actor'

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

/** The roles whose members can have a task to themselves. */
export const OWNER_ROLES: readonly Role[] = ['officer', 'director', 'bureau']

/** In which of the roles of one person a task lies with them: the one that does most; null when in none. */
export const roleOfOwner = (roles: readonly string[]): Role | null =>
  BY_STRENGTH.find((role) => OWNER_ROLES.includes(role) && roles.includes(role)) ?? null

/** Who confirms what an owner has reported in full: the director, and of a director's own task the bureau. */
export const confirmerOf = (owner: Role | null): 'director' | 'bureau' =>
  owner === 'director' ? 'bureau' : 'director'

/** Whose accounts report in rooms of their own. */
export const DEPARTMENTS = ['department'] as const satisfies readonly Role[]

export const mayMeasure = (role: Role, act: MeasureAct): boolean =>
  (MAY[act] as readonly Role[]).includes(role)
