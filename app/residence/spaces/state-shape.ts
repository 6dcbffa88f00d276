import type { UnitState } from './availability'

/** The shape beside each state word of a unit. */
export const STATE_SHAPE = {
  leased: { shape: 'dot' },
  expiring: { shape: 'soon' },
  free: { shape: 'ring' },
  reserved: { shape: 'half' },
  repair: { shape: 'ended', tone: 'quiet' },
} as const satisfies Record<UnitState, { shape: string; tone?: string }>
