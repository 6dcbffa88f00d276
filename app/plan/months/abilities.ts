import type { Role } from '~/ground/people/actor'

/** Who may do what with the months of a plan and their bulletins. */
export const ABILITIES = {
  /** Close a month, and open the last one again. */
  close: ['bureau'],
  /** Draft the bulletin of a closed month and edit it. */
  edit: ['officer', 'director', 'bureau'],
  /** Publish a bulletin that another person edited, and withdraw one. */
  publish: ['bureau'],
} as const satisfies Record<string, readonly Role[]>
export type MonthAct = keyof typeof ABILITIES

export function mayInMonths(role: Role, act: MonthAct): boolean {
  return (ABILITIES[act] as readonly Role[]).includes(role)
}
