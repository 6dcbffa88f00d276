import type { Role } from '~/ground/people/actor'

/** Who does what with the monthly meetings. */
export const MAY = {
  see: ['officer', 'director', 'bureau'],
  /** Draft the agenda, add, drop and order what stands on it. */
  prepare: ['officer', 'director', 'bureau'],
  hold: ['director', 'bureau'],
  /** Put down comments and decisions. */
  minute: ['officer', 'director', 'bureau'],
  /** Give out the tasks that arise. */
  assign: ['director', 'bureau'],
  /** Close a meeting: its minutes then never change. */
  close: ['director', 'bureau'],
} as const satisfies Record<string, readonly Role[]>
export type MeetingAct = keyof typeof MAY
