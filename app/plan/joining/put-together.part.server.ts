import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { kpiEvents } from '~/plan/evidence/events'
import { recordEvidenceEvent } from '~/plan/evidence/evidence-event.server'
import { countInMonth } from '~/plan/monthly-sums/indicator-month.part.server'
import { rowsAfterJoining } from './joining'
import type { EvidenceState } from '~/plan/evidence/lifecycle'
import type { Pair } from './joining-pair.server'
import { evidenceLetters } from '~/plan/evidence/letters'

/**
 * Writes that two achievements are one: the records of the other stand under the first, the evidence that has come
 * furthest goes on for both, and every other row is withdrawn and leaves its month. What came along and what was
 * withdrawn is kept with the join. Whoever calls holds the records; the rows are locked here, so that what happens to
 * them at the same time is seen or waits.
 */
export async function putTogether(
  tx: Tx,
  actor: Actor,
  { joinId, first, other, firmId, rows: seen }: Pair & { joinId: string },
  reason: string,
  now: Date,
): Promise<{ ref: string }[]> {
  const { enclaveId, userId } = actor
  const ids = seen.map(({ id }) => id)
  await tx.$queryRaw`SELECT id FROM "Evidence" WHERE "enclaveId" = ${enclaveId}::uuid
    AND id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
  const live = await tx.evidence.findMany({
    where: { enclaveId, id: { in: ids }, state: { not: 'withdrawn' } },
  })
  const stateNow = new Map(live.map(({ id, state }) => [id, state as EvidenceState]))
  const { kept, fall } = rowsAfterJoining(
    seen.flatMap((row) => {
      const state = stateNow.get(row.id)
      return state ? [{ ...row, state }] : []
    }),
  )
  const before = new Map(live.map((row) => [row.id, row]))
  await tx.joinedEvidence.createMany({
    data: fall.map(({ id, state }) => {
      const { reason = null, decidedById = null, decidedAt = null } = before.get(id) ?? {}
      return { enclaveId, joinId, evidenceId: id, state, reason, decidedById, decidedAt }
    }),
  })
  const firm = await tx.firm.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: firmId } } })
  for (const { id, ref, state, submittedById, decidedById } of fall) {
    const row = await tx.evidence.update({
      where: { enclaveId_id: { enclaveId, id } },
      data: { state: 'withdrawn', reason, decidedById: userId, decidedAt: now },
    })
    if (state === 'approved') await countInMonth(tx, row, -1)
    const told = [
      { to: submittedById, page: paths.deskEvidenceRow },
      ...(decidedById && decidedById !== submittedById
        ? [{ to: decidedById, page: paths.bureauEvidenceRow }]
        : []),
    ]
    for (const { to: toUserId, page } of told.filter(({ to }) => to !== userId)) {
      const link = env().BASE_URL + page(actor.enclaveSlug, id)
      const params = { ref, firm: firm.name, reason, by: actor.name, link }
      const about = { type: 'evidence', id }
      await postLetter(
        tx,
        { enclaveId, toUserId, letter: evidenceLetters.evidence_withdrawn, params, about },
        now,
      )
    }
  }
  const ofOther = { enclaveId, OR: [{ id: other.id }, { furtherProofOf: other.id }] }
  const came = await tx.firmRecord.findMany({ where: ofOther, select: { id: true } })
  await tx.joinedProof.createMany({ data: came.map(({ id }) => ({ enclaveId, joinId, recordId: id })) })
  await tx.firmRecord.updateMany({ where: ofOther, data: { furtherProofOf: first.id } })
  if (kept) {
    await tx.evidence.update({
      where: { enclaveId_id: { enclaveId, id: kept.id } },
      data: { achievementId: kept.recordId === first.id ? null : first.id },
    })
  }
  for (const { id, ref, state } of fall) {
    const event = kpiEvents['evidence.withdrawn']({ ref, reason, from: state })
    await recordEvidenceEvent(tx, actor, { id, firmId }, event, now)
  }
  return fall
}
