import { redirect } from '@remix-run/node'
import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import type { Day } from '~/shared/days'
import { bars, type Conflict } from './conflicts'
import { conflictsBetween } from './ties.server'

/** What stands between the signed-in expert and a firm today. */
export async function ownConflicts(actor: Actor, firmId: string, today: Day): Promise<Conflict[]> {
  const among = { enclaveId: actor.enclaveId, experts: [actor.userId], firms: [firmId] }
  return (await conflictsBetween(among, today))(actor.userId, firmId)
}

/**
 * What an expert is told of their conflicts with the firm of a file: all of them, or, while names are hidden, only
 * whether one bars them; a tie named is a firm named.
 */
export async function conflictsTold(
  actor: Actor,
  { firmId, intake }: { firmId: string; intake: { activePhase: { seesNames: boolean } } },
  today: Day,
) {
  const conflicts = await ownConflicts(actor, firmId, today)
  const blind = !intake.activePhase.seesNames
  return { blind, barred: bars(conflicts), conflicts: blind ? [] : conflicts }
}

/** Before a file is opened: whoever has come into a conflict is led to the page on which to recuse. */
export async function refuseConflict(
  actor: Actor,
  review: { id: string; state: string; application: { state: string; firmId: string } },
  today: Day,
): Promise<void> {
  if (review.state !== 'assigned' || review.application.state !== 'in_review') return
  if (!bars(await ownConflicts(actor, review.application.firmId, today))) return
  throw redirect(paths.reviewRecusal(actor.enclaveSlug, review.id))
}

/** Whether a conflict keeps an expert from the papers of a file they have still to score. */
export async function isBarred(actor: Actor, applicationId: string, today: Day): Promise<boolean> {
  const review = await db.review.findFirst({
    where: { enclaveId: actor.enclaveId, applicationId, expertId: actor.userId, state: 'assigned' },
    select: { application: { select: { firmId: true } } },
  })
  return review !== null && bars(await ownConflicts(actor, review.application.firmId, today))
}
