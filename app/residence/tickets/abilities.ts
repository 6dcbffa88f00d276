import type { Role } from '~/ground/people/actor'

/** Who reports that something is broken; what becomes of a report is in its lifecycle. */
export const MAY = {
  report: ['founder', 'officer', 'director'],
  report_for_firms: ['officer', 'director'],
} as const satisfies Record<string, readonly Role[]>
export type TicketAct = keyof typeof MAY

export const mayReport = (role: Role, act: TicketAct): boolean => (MAY[act] as readonly Role[]).includes(role)
export const ticketRoles = (act: TicketAct): readonly Role[] => MAY[act]
