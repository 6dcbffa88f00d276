import type { Actor } from '~/ground/people/actor'
import type { StepBack } from './step-back.form'
import { recuseOrAbstain } from './recuse-or-abstain.server'

/** The expert cannot judge the file, without any interest in it. The draft goes, staff are told why. */
export function abstain(actor: Actor, reviewId: string, { reason }: StepBack, now: Date) {
  return recuseOrAbstain(actor, reviewId, { step: 'abstain', reason }, now)
}
