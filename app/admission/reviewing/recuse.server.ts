import type { Actor } from '~/ground/people/actor'
import type { StepBack } from './step-back.form'
import { stepBack } from './step-back.server'

/** The expert must not judge the file: an interest in the firm. The draft goes, staff are told why. */
export function recuse(actor: Actor, reviewId: string, { reason }: StepBack, now: Date) {
  return stepBack(actor, reviewId, { step: 'recuse', reason }, now)
}
