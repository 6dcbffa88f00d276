import type { Role } from '~/ground/people/actor'

/** Who may do what with a firm's record; a founder only with the own firm, as everything else goes by visibleTo. */
export const ABILITIES = {
  report_figures: ['founder', 'officer', 'director'],
  add_record: ['founder', 'officer', 'director'],
  withdraw_record: ['founder', 'officer', 'director'],
  set_place: ['officer', 'director'],
  ask_change: ['founder'],
  change_firm: ['officer', 'director'],
  see_log: ['officer', 'director', 'admin', 'bureau'],
} as const satisfies Record<string, readonly Role[]>
export type FirmAct = keyof typeof ABILITIES

/** Whether a role may do something with the firms it sees. */
export function can(role: Role, act: FirmAct): boolean {
  return (ABILITIES[act] as readonly Role[]).includes(role)
}
