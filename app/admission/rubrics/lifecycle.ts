import type { Role } from '~/ground/people/actor'
import type { StepTable } from '~/shared/steps'
import { REVIEW_STATES, type ReviewState } from './vocabulary'

export type { ReviewState }
export const STATES = REVIEW_STATES.codes

/**
 * Every move a review can make, and who may make it. A submitted review is locked. Recusing (回避) says that the
 * expert must not judge, abstaining (弃权) that they cannot; neither comes back.
 */
export const STEPS = {
  save_draft: { from: ['assigned'], to: 'assigned', by: ['expert'] },
  skip: { from: ['assigned'], to: 'assigned', by: ['expert'] },
  submit: { from: ['assigned'], to: 'submitted', by: ['expert'] },
  recuse: { from: ['assigned'], to: 'recused', by: ['expert'] },
  abstain: { from: ['assigned'], to: 'abstained', by: ['expert'] },
  respond: { from: ['submitted'], to: 'submitted', by: ['expert'] },
} as const satisfies StepTable<ReviewState, Role>

/** The states in which an expert still judges a file; whoever stepped back makes room for another. */
export const GOING = ['assigned', 'submitted'] as const satisfies readonly ReviewState[]

export function isGoing({ state }: { state: string }): boolean {
  return GOING.some((one) => one === state)
}

/** At least this many experts look at every application, and as many must have spoken before it is decided. */
export const FEWEST_REVIEWS = 2

export const reviewStateOf = REVIEW_STATES.of

/** Reviews still needed before the director may decide. */
export function reviewsStillNeeded(reviews: readonly { state: string }[]): number {
  return Math.max(0, FEWEST_REVIEWS - reviews.filter(({ state }) => state === 'submitted').length)
}

/** Experts still to be asked because too many of those asked have stepped back. */
export function expertsStillNeeded(reviews: readonly { state: string }[]): number {
  return Math.max(0, FEWEST_REVIEWS - reviews.filter(isGoing).length)
}
