import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { dayFromDate, dayOf } from '~/shared/days'
import { evaluateRecords } from '~/plan/counting/evaluate-records.server'
import { kpiEvents } from '~/plan/evidence/events'
import { recordEvidenceEvent } from '~/plan/evidence/evidence-event.server'
import { countInMonth } from '~/plan/monthly-sums/indicator-month.part.server'
import type { JoinInForce } from './join-in-force.server'
import { joiningLetters } from './letters'

type Back = JoinInForce['back'][number]

/**
 * Writes that two achievements are two again: the records that came along leave, every live row rests on the
 * achievement of its own record, and a row that the join withdrew stands as it stood, in its month again where it was
 * approved, if the rule still counts it for what it counted. Whoever calls holds the records. Answers the rows that
 * stand again.
 */
export async function takeApart(
  tx: Tx,
  actor: Actor,
  join: JoinInForce,
  reason: string,
  now: Date,
): Promise<Back[]> {
  const { enclaveId, otherId } = join
  const rows = [...join.live.map(({ id }) => id), ...join.back.map(({ id }) => id)]
  await tx.$queryRaw`SELECT id FROM "Evidence" WHERE "enclaveId" = ${enclaveId}::uuid
    AND id = ANY(${rows}::uuid[]) ORDER BY id FOR UPDATE`
  const left = join.proofs.map(({ recordId }) => recordId)
  await tx.firmRecord.updateMany({
    where: { enclaveId, id: { in: left.filter((id) => id !== otherId) } },
    data: { furtherProofOf: otherId },
  })
  await tx.firmRecord.updateMany({ where: { enclaveId, id: otherId }, data: { furtherProofOf: null } })
  for (const { id, recordId } of join.live.filter(({ leaves }) => leaves))
    await tx.evidence.update({
      where: { enclaveId_id: { enclaveId, id } },
      data: { achievementId: recordId === otherId ? null : otherId },
    })
  const back: Back[] = []
  for (const one of join.back) {
    if (!(await countsAsBefore(tx, one, now))) continue
    await tx.evidence.update({
      where: { enclaveId_id: { enclaveId, id: one.id } },
      data: { ...one.was, achievementId: achievementOf(join, left, one.recordId) },
    })
    if (one.state === 'approved') await countInMonth(tx, one.row, 1)
    back.push(one)
  }
  await tell(tx, actor, join, back, reason, now)
  for (const { id, ref, state } of back) {
    const event = kpiEvents['evidence.restored']({ ref, reason, to: state })
    await recordEvidenceEvent(tx, actor, { id, firmId: join.firmId }, event, now)
  }
  return back
}

function achievementOf({ firstId, otherId }: JoinInForce, left: string[], recordId: string): string | null {
  const first = left.includes(recordId) ? otherId : firstId
  return recordId === first ? null : first
}

/** A certificate may have ended or a firm left since: what no longer counts, or for another day, is put forward anew. */
async function countsAsBefore(tx: Tx, { id, recordId, state, row }: Back, now: Date): Promise<boolean> {
  const [judged] = await evaluateRecords(tx, row.enclaveId, { id: recordId }, dayOf(now), {
    own: [id],
    indicatorId: row.indicatorId,
  })
  if (!judged?.ruling.counts) return false
  const { value, countedOn } = judged.ruling
  return state !== 'approved' || (row.value.equals(value) && countedOn === dayFromDate(row.countedOn))
}

/** Whoever put a row of theirs forward or decided on it, and whoever joined them, read that they are two again. */
async function tell(
  tx: Tx,
  actor: Actor,
  join: JoinInForce,
  back: Back[],
  reason: string,
  now: Date,
): Promise<void> {
  const { enclaveId, firmId, firstId } = join
  const firm = await tx.firm.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: firmId } } })
  const first = await tx.firmRecord.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: firstId } } })
  const rows = [...join.live, ...back.map(({ row, was }) => ({ ...row, ...was }))]
  const decided = rows.flatMap(({ decidedById, state }) =>
    decidedById && state !== 'withdrawn' ? [decidedById] : [],
  )
  const people = [join.askedById, join.decidedById, ...rows.map(({ submittedById }) => submittedById)]
  const bureau = new Set(decided)
  const refs = rows.map(({ ref }) => ref).join(', ')
  for (const toUserId of new Set([...people, ...decided])) {
    if (!toUserId || toUserId === actor.userId) continue
    const link =
      env().BASE_URL + (bureau.has(toUserId) ? paths.bureauEvidence : paths.deskEvidence)(actor.enclaveSlug)
    const params = { title: first.title, ref: refs, firm: firm.name, reason, by: actor.name, link }
    const about = { type: 'record', id: firstId }
    await postLetter(
      tx,
      { enclaveId, toUserId, letter: joiningLetters.achievements_separated, params, about },
      now,
    )
  }
}
