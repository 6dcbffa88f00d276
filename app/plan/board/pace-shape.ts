import type { Pace } from '~/plan/counting/progress'
import type { Shape } from '~/shared/vocabulary'

/** The mark of each pace. */
export const PACE_SHAPE: Record<Pace, Shape> = { green: 'dot', yellow: 'soon', red: 'late' }
