import type { Role } from '~/ground/people/actor'

/** Who lists a project for supervision and opens the green channel for it; the same end both. */
export const MAY = {
  list: ['director', 'bureau'],
  open_channel: ['director', 'bureau'],
} as const satisfies Record<string, readonly Role[]>
export type SupervisionAct = keyof typeof MAY

export const maySupervise = (role: Role, act: SupervisionAct): boolean =>
  (MAY[act] as readonly Role[]).includes(role)
