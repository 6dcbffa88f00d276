import type { Role } from '~/ground/people/actor'
import type { ReviewLimits } from '~/ground/settings/reviewing'
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

/**
 * What the review of a file needs, as kept with it since its review began. A file that never was before experts has
 * none, which is too few for any.
 */
export function limitsOf(file: { fewestReviews: number | null; apartFrom: number | null }): ReviewLimits {
  return { fewest: file.fewestReviews ?? 1, apart: file.apartFrom ?? 100 }
}

export const reviewStateOf = REVIEW_STATES.of

/** Reviews still needed before the director may decide. */
export function reviewsStillNeeded(
  reviews: readonly { state: string }[],
  { fewest }: Pick<ReviewLimits, 'fewest'>,
): number {
  return Math.max(0, fewest - reviews.filter(({ state }) => state === 'submitted').length)
}
