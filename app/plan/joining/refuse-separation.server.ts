import type { Actor } from '~/ground/people/actor'
import { inTransaction } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from '~/plan/counting/abilities'
import { kpiEvents } from '~/plan/evidence/events'
import { joinInForce, type JoinInForceRefusal } from './join-in-force.server'
import type { Joining } from './joining.form'
import { namesOf, recordJoinsEvent } from './separate-achievements.server'

export type RefuseSeparationRefusal = JoinInForceRefusal | 'nothing_asked'

/** Says that a join stands, or takes one's own question back. */
export async function refuseSeparation(
  actor: Actor,
  ids: readonly (string | undefined)[],
  { reason }: Joining,
  now: Date,
): Promise<Outcome<{ firmId: string }, RefuseSeparationRefusal>> {
  if (!can(actor.role, 'join')) forbidden()
  return inTransaction(async (tx) => {
    const found = await joinInForce(tx, actor, ids)
    if (!found.ok) return found
    const join = found.value
    const { count } = await tx.achievementSeparation.updateMany({
      where: { enclaveId: actor.enclaveId, id: join.asked?.id ?? join.id, state: 'asked' },
      data: { state: 'refused', answer: reason, decidedById: actor.userId, decidedAt: now },
    })
    if (count === 0) return refuse('nothing_asked')
    const names = { ...(await namesOf(tx, join)), reason }
    await recordJoinsEvent(tx, actor, join, kpiEvents.achievements_separation_refused(names), now)
    return ok({ firmId: join.firmId })
  })
}
