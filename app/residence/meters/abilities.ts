import type { Role } from '~/ground/people/actor'

/** Who does what with meters. */
export const MAY = {
  enter: ['officer', 'director'],
  read: ['officer', 'director'],
  correct: ['officer', 'director'],
  end: ['officer', 'director'],
} as const satisfies Record<string, readonly Role[]>
export type MeterAct = keyof typeof MAY

export const mayMeter = (role: Role, act: MeterAct): boolean => (MAY[act] as readonly Role[]).includes(role)
export const meterRoles = (act: MeterAct): readonly Role[] => MAY[act]
