import type { Role } from '~/ground/people/actor'
import type { StepTable } from '~/shared/steps'
import { APPLICATION_STATES, type ApplicationState } from './vocabulary'

export type { ApplicationState }
export const STATES = APPLICATION_STATES.codes

export const OUTCOMES = ['accepted', 'waitlisted', 'declined'] as const
export type ApplicationOutcome = (typeof OUTCOMES)[number]

/** The states after which nothing more happens to an application. */
export const CLOSED_STATES = [
  'admitted',
  'withdrawn',
  'lapsed',
] as const satisfies readonly ApplicationState[]

/** The states in which a firm has given up the place it had. */
export const GAVE_UP = ['withdrawn', 'lapsed'] as const satisfies readonly ApplicationState[]

/** Whether a firm holds one of the places of its intake: accepted, and neither withdrawn nor lapsed since. */
export function holdsPlace({ state, outcome }: { state: string; outcome: string | null }): boolean {
  return outcome === 'accepted' && !GAVE_UP.some((one) => one === state)
}

/** Handed in and not decided yet: what stands in the register of the firm still bears on it. */
export const FOLLOWING = [
  'submitted',
  'screening',
  'awaiting_correction',
  'in_review',
] as const satisfies readonly ApplicationState[]

/** Handed in and still on its way, unless it was declined: see `isClosed`. */
export const OPEN_STATES: readonly ApplicationState[] = STATES.filter(
  (state) => state !== 'draft' && !CLOSED_STATES.some((one) => one === state),
)

const STAFF = ['officer', 'director'] as const satisfies readonly Role[]

/** Every move an application can make, and who may make it. Nothing else changes its state. */
export const STEPS = {
  submit: { from: ['draft'], to: 'submitted', by: ['founder'] },
  /** For a firm, by its mandate on paper: only what staff have begun for it. */
  hand_in: { from: ['draft'], to: 'submitted', by: STAFF },
  take_up: { from: ['submitted'], to: 'screening', by: STAFF },
  ask_correction: { from: ['screening'], to: 'awaiting_correction', by: STAFF },
  answer_correction: { from: ['awaiting_correction'], to: 'screening', by: ['founder'] },
  /** No correction, or no signature under the agreement, in time: the file is closed; the firm may apply again. */
  lapse: { from: ['awaiting_correction', 'public_notice'], to: 'lapsed', by: STAFF },
  refer: { from: ['screening'], to: 'in_review', by: STAFF },
  /** The panel wants it revised first: the officer asks the firm, the scores stay. */
  send_back: { from: ['in_review'], to: 'screening', by: ['director'] },
  /** Revised and looked at: back before the panel, with the scores it has. */
  resume: { from: ['screening'], to: 'in_review', by: STAFF },
  decide: { from: ['in_review'], to: 'decided', by: ['director'] },
  /** Both screeners, or the director's ruling, found it not eligible: it is declined without going before experts. */
  screen_out: { from: ['screening'], to: 'decided', by: ['director'] },
  /** A place has come free for a waitlisted firm: the director decides once more. */
  reconsider: { from: ['decided'], to: 'in_review', by: ['director'] },
  publish: { from: ['decided'], to: 'public_notice', by: STAFF },
  /** An objection raised during the public notice was upheld. */
  uphold_objection: { from: ['public_notice'], to: 'in_review', by: ['director'] },
  /** Staff, or the home city's bureau where the enclave's settings ask for its confirmation. */
  admit: { from: ['public_notice'], to: 'admitted', by: [...STAFF, 'bureau'] },
  withdraw: {
    from: ['draft', 'submitted', 'screening', 'awaiting_correction', 'in_review', 'decided', 'public_notice'],
    to: 'withdrawn',
    by: ['founder'],
  },
} as const satisfies StepTable<ApplicationState, Role>

export type ApplicationStep = keyof typeof STEPS

/** The state as a type: the column is text, the CHECK in the database keeps it to these. */
export const stateOf = APPLICATION_STATES.of

/** Whether the file is closed for good: admitted, withdrawn, lapsed, or declined. */
export function isClosed({ state, outcome }: { state: string; outcome: string | null }): boolean {
  return CLOSED_STATES.some((one) => one === state) || (state === 'decided' && outcome === 'declined')
}
