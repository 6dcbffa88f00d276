import { recordEvent } from '~/ground/audit/record.server'
import type { Happening } from '~/ground/audit/catalogue'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from '~/plan/counting/abilities'
import { kpiEvents } from '~/plan/evidence/events'
import { holdAchievements } from './join-achievements.server'
import { apartTakesTwo, joinInForce, type JoinInForce, type JoinInForceRefusal } from './join-in-force.server'
import type { Joining } from './joining.form'
import { twoRecords } from './joining-pair.server'
import { takeApart } from './take-apart.part.server'

export type SeparateRefusal = JoinInForceRefusal | 'needs_another'
export type Separated = { state: 'asked' | 'separated'; back: number }

/**
 * Two achievements that were joined by mistake are two again: what came along with the join leaves with it, and the
 * rows it withdrew stand as before. Where the bureau has approved any of them, the first person asks and another one
 * takes them apart.
 */
export async function separateAchievements(
  actor: Actor,
  ids: readonly (string | undefined)[],
  { reason }: Joining,
  now: Date,
): Promise<Outcome<Separated, SeparateRefusal>> {
  if (!can(actor.role, 'join')) forbidden()
  const work = () =>
    inTransaction(async (tx): Promise<Outcome<Separated, SeparateRefusal>> => {
      for (const record of await twoRecords(tx, actor, ids)) await holdAchievements(tx, record)
      const found = await joinInForce(tx, actor, ids)
      if (!found.ok) return found
      const join = found.value
      const takesTwo = apartTakesTwo(join)
      if (takesTwo && join.asked?.askedById === actor.userId) return refuse('needs_another')
      const { enclaveId, userId } = actor
      const names = { ...(await namesOf(tx, join)), reason }
      const question = { enclaveId, joinId: join.id, reason, askedById: userId, askedAt: now, takesTwo }
      if (takesTwo && !join.asked) {
        await tx.achievementSeparation.create({ data: { id: newId(), state: 'asked', ...question } })
        await recordJoinsEvent(tx, actor, join, kpiEvents.achievements_separation_asked(names), now)
        return ok({ state: 'asked', back: 0 })
      }
      const done = { state: 'separated', takesTwo, decidedById: userId, decidedAt: now }
      if (join.asked)
        await tx.achievementSeparation.update({
          where: { enclaveId_id: { enclaveId, id: join.asked.id } },
          data: done,
        })
      else await tx.achievementSeparation.create({ data: { id: newId(), ...question, ...done } })
      const back = await takeApart(tx, actor, join, reason, now)
      const evidence = back.map(({ ref }) => ref).join(', ')
      const event = kpiEvents.achievements_separated({ ...names, evidence })
      await recordJoinsEvent(tx, actor, join, event, now)
      return ok({ state: 'separated', back: back.length })
    })
  return onConstraint(work, {
    two_people_separate_achievements: () => refuse('needs_another'),
    a_join_is_separated_once: () => refuse('needs_another'),
  })
}

export async function namesOf(tx: Pick<Tx, 'firmRecord'>, { enclaveId, firstId, otherId }: JoinInForce) {
  const records = await tx.firmRecord.findMany({ where: { enclaveId, id: { in: [firstId, otherId] } } })
  const [first, other] = [firstId, otherId].map((id) => records.find((one) => one.id === id))
  return {
    title: first?.title ?? '',
    number: first?.number ?? '',
    otherTitle: other?.title ?? '',
    otherNumber: other?.number ?? '',
  }
}

/** Writes what happened to a join into the log; the last act of its transaction. */
export async function recordJoinsEvent(
  tx: Tx,
  actor: Actor,
  { enclaveId, firstId, firmId }: JoinInForce,
  event: Happening,
  now: Date,
): Promise<void> {
  const subject = { type: 'record', id: firstId }
  await recordEvent(tx, { enclaveId, actor, subject, firmId, event }, now)
}
