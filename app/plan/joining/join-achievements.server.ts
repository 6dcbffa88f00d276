import type { Happening } from '~/ground/audit/catalogue'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { can } from '~/plan/counting/abilities'
import { kpiEvents } from '~/plan/evidence/events'
import type { Joining } from './joining.form'
import { takesTwo } from './joining'
import { pairOf, twoRecords, type Pair, type PairRefusal } from './joining-pair.server'
import { putTogether } from './put-together.part.server'

export type JoinRefusal = PairRefusal | 'needs_another' | 'joined_already'
export type Joined = { state: 'asked' | 'joined'; withdrawn: number }

/**
 * Two achievements on record are one: the later becomes a further proof of the earlier, and what rested on both rests
 * on one row of evidence. Where the bureau has approved either, the first person asks and another one joins.
 */
export async function joinAchievements(
  actor: Actor,
  ids: readonly (string | undefined)[],
  { reason }: Joining,
  now: Date,
): Promise<Outcome<Joined, JoinRefusal>> {
  if (!can(actor.role, 'join')) forbidden()
  const work = () =>
    inTransaction(async (tx): Promise<Outcome<Joined, JoinRefusal>> => {
      for (const record of await twoRecords(tx, actor, ids)) await holdAchievements(tx, record)
      const found = await pairOf(actor, ids, tx)
      if (!found.ok) return found
      const pair = found.value
      const { asked } = pair
      if (takesTwo(pair.rows)) {
        if (!asked) return ask(tx, actor, pair, reason, now)
        if (asked.askedById === actor.userId) return refuse('needs_another')
      }
      const joinId = await settle(tx, actor, pair, reason, now)
      const withdrawn = await putTogether(tx, actor, { ...pair, joinId }, reason, now)
      const payload = { ...namesOf(pair), reason, evidence: withdrawn.map(({ ref }) => ref).join(', ') }
      await recordJoinEvent(tx, actor, pair, kpiEvents.achievements_joined(payload), now)
      return ok({ state: 'joined', withdrawn: withdrawn.length })
    })
  return onConstraint(work, {
    two_people_join_achievements: () => refuse('needs_another'),
    one_open_join_of_two_achievements: () => refuse('needs_another'),
  })
}

/**
 * One firm at a time, as whoever adds an achievement or puts one forward does; and its achievements before what rests
 * on them, as an approval does, so that none is approved between the look and the act.
 */
export async function holdAchievements(
  tx: Tx,
  { enclaveId, firmId }: { enclaveId: string; firmId: string },
): Promise<void> {
  await tx.$queryRaw`SELECT id FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${firmId}::uuid
    FOR NO KEY UPDATE`
  await tx.$queryRaw`SELECT id FROM "FirmRecord" WHERE "enclaveId" = ${enclaveId}::uuid
    AND "firmId" = ${firmId}::uuid AND kind = 'achievement' ORDER BY id FOR UPDATE`
}

async function ask(
  tx: Tx,
  actor: Actor,
  pair: Pair,
  reason: string,
  now: Date,
): Promise<Outcome<Joined, never>> {
  const { enclaveId, userId } = actor
  await tx.achievementJoin.create({
    data: {
      enclaveId,
      id: newId(),
      firstId: pair.first.id,
      otherId: pair.other.id,
      state: 'asked',
      reason,
      askedById: userId,
      askedAt: now,
    },
  })
  const event = kpiEvents.achievements_join_asked({ ...namesOf(pair), reason })
  await recordJoinEvent(tx, actor, pair, event, now)
  return ok({ state: 'asked', withdrawn: 0 })
}

/**
 * The question is answered by what was done, which is a row of its own where nobody had asked; one's own question, and
 * those about the other to further ones, fall away.
 */
async function settle(
  tx: Tx,
  { enclaveId, userId }: Actor,
  { asked, first, other, rows }: Pair,
  reason: string,
  now: Date,
): Promise<string> {
  const done = { state: 'joined', takesTwo: takesTwo(rows), decidedById: userId, decidedAt: now }
  const answered = asked && asked.askedById !== userId ? asked.id : null
  const id = answered ?? newId()
  if (answered) await tx.achievementJoin.update({ where: { enclaveId_id: { enclaveId, id } }, data: done })
  await tx.achievementJoin.updateMany({
    where: { enclaveId, state: 'asked', OR: [{ firstId: other.id }, { otherId: other.id }] },
    data: { state: 'dropped', decidedById: userId, decidedAt: now },
  })
  if (!answered) {
    const both = { firstId: first.id, otherId: other.id }
    await tx.achievementJoin.create({
      data: { enclaveId, id, ...both, reason, askedById: userId, askedAt: now, ...done },
    })
  }
  return id
}

export const namesOf = ({ first, other }: Pair) => ({
  title: first.title,
  number: first.number,
  otherTitle: other.title,
  otherNumber: other.number,
})

/** Writes what happened to two achievements into the log; the last act of its transaction. */
export async function recordJoinEvent(
  tx: Tx,
  actor: Actor,
  { first, firmId }: Pair,
  event: Happening,
  now: Date,
): Promise<void> {
  const { enclaveId } = actor
  const subject = { type: 'record', id: first.id }
  await recordEvent(tx, { enclaveId, actor, subject, firmId, event }, now)
}
