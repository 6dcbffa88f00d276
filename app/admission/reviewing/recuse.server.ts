import type { Actor } from '~/ground/people/actor'
import type { StepBack } from './step-back.form'
import { recuseOrAbstain } from './recuse-or-abstain.server'

/** The expert must not judge the file: an interest in the firm. The draft goes, staff are told why. */
export function recuse(actor: Actor, reviewId: string, { reason }: StepBack, now: Date) {
  return recuseOrAbstain(actor, reviewId, { step: 'recuse', reason }, now)
}
