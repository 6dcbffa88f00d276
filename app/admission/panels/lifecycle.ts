import type { Role } from '~/ground/people/actor'
import type { StepTable } from '~/shared/steps'
import { PANEL_STATES, type PanelState } from './vocabulary'

export type { PanelState }
export const STATES = PANEL_STATES.codes

const STAFF = ['officer', 'director'] as const satisfies readonly Role[]

/** Every move a panel meeting can make, and who may make it. Nothing leads out of `locked`. */
export const STEPS = {
  /** Who is there; the meeting opens when they are enough, and goes on when somebody comes or goes. */
  attend: { from: ['convened', 'in_session'], to: 'in_session', by: STAFF },
  record: { from: ['in_session'], to: 'in_session', by: STAFF },
  /** Every item is decided: the minutes stand, the decisions wait to be published. */
  close: { from: ['in_session'], to: 'minuted', by: ['director'] },
  /** The signed minutes are filed. */
  lock: { from: ['minuted'], to: 'locked', by: STAFF },
  cancel: { from: ['convened'], to: 'cancelled', by: ['director'] },
} as const satisfies StepTable<PanelState, Role>

/** While its agenda can be set by hand, while its recorder and other business can be written, and when it has minutes. */
export const AGENDA_STATES = ['convened', 'in_session'] as const satisfies readonly PanelState[]
export const NOTES_STATES = ['in_session', 'minuted'] as const satisfies readonly PanelState[]
export const MINUTES_STATES = ['in_session', 'minuted', 'locked'] as const satisfies readonly PanelState[]

export type PanelStep = keyof typeof STEPS

export const PANEL_OUTCOMES = ['accepted', 'waitlisted', 'declined', 'revise'] as const
export type PanelOutcome = (typeof PANEL_OUTCOMES)[number]

export const panelStateOf = PANEL_STATES.of
