import type { Role } from '~/ground/people/actor'
import type { StepTable } from '~/shared/steps'
import { INVITATION_STATES, type InvitationState } from './vocabulary'

export type { InvitationState }
export const STATES = INVITATION_STATES.codes

/** Every move of an invitation. Letters lapse and alternates step in by themselves, in nobody's name. */
export const STEPS = {
  accept: { from: ['invited'], to: 'accepted', by: ['expert'] },
  decline: { from: ['invited'], to: 'declined', by: ['expert'] },
  call_in: { from: ['reserve'], to: 'invited', by: [] },
  lapse: { from: ['invited'], to: 'lapsed', by: [] },
  /** Staff take a question back that nobody has answered, or an alternate's place. */
  withdraw: { from: ['reserve', 'invited'], to: 'withdrawn', by: ['officer', 'director'] },
  pass_over: { from: ['reserve'], to: 'withdrawn', by: [] },
} as const satisfies StepTable<InvitationState, Role>
