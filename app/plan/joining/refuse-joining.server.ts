import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from '~/plan/counting/abilities'
import { kpiEvents } from '~/plan/evidence/events'
import type { Joining } from './joining.form'
import { namesOf, recordJoinEvent } from './join-achievements.server'
import { pairOf, type PairRefusal } from './joining-pair.server'

export type RefuseJoiningRefusal = PairRefusal | 'nothing_asked'

/** Says that two achievements stay two, or takes one's own question back. */
export async function refuseJoining(
  actor: Actor,
  ids: readonly (string | undefined)[],
  { reason }: Joining,
  now: Date,
): Promise<Outcome<{ firmId: string }, RefuseJoiningRefusal>> {
  if (!can(actor.role, 'join')) forbidden()
  return inTransaction(async (tx) => {
    const found = await pairOf(actor, ids, tx)
    if (!found.ok) return found
    const pair = found.value
    const { count } = await tx.achievementJoin.updateMany({
      where: { enclaveId: actor.enclaveId, id: pair.asked?.id ?? pair.first.id, state: 'asked' },
      data: { state: 'refused', answer: reason, decidedById: actor.userId, decidedAt: now },
    })
    if (count === 0) return refuse('nothing_asked')
    const event = kpiEvents.achievements_join_refused({ ...namesOf(pair), reason })
    await recordJoinEvent(tx, actor, pair, event, now)
    return ok({ firmId: pair.firmId })
  })
}
