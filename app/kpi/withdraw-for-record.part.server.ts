import type { Actor } from '~/people/actor'
import type { Tx } from '~/platform/db.server'
import { dateOfDay, dayFromDate } from '~/shared/days'

export type RecordFalls = {
  enclaveId: string
  recordId: string
  reason: string
  actor: Pick<Actor, 'userId'>
}

/**
 * A record that no longer stands proves nothing: its live evidence is withdrawn, and what was approved leaves the
 * figure of its month. The rows are locked first, so that an approval at the same time is seen or waits.
 */
export async function withdrawEvidenceOfRecord(
  tx: Tx,
  { enclaveId, recordId, reason, actor }: RecordFalls,
  now: Date,
): Promise<{ rows: number; approved: number }> {
  await tx.$queryRaw`SELECT id FROM "Evidence" WHERE "enclaveId" = ${enclaveId}::uuid
    AND "recordId" = ${recordId}::uuid AND state <> 'withdrawn' ORDER BY id FOR UPDATE`
  const rows = await tx.evidence.findMany({ where: { enclaveId, recordId, state: { not: 'withdrawn' } } })
  for (const { id, indicatorId, state, countedOn, value } of rows) {
    await tx.evidence.update({
      where: { enclaveId_id: { enclaveId, id } },
      data: { state: 'withdrawn', reason, decidedById: actor.userId, decidedAt: now },
    })
    if (state !== 'approved') continue
    const month = dateOfDay(`${dayFromDate(countedOn).slice(0, 7)}-01`)
    await tx.indicatorMonth.updateMany({
      where: { enclaveId, indicatorId, month },
      data: { rows: { decrement: 1 }, value: { decrement: value } },
    })
  }
  return { rows: rows.length, approved: rows.filter(({ state }) => state === 'approved').length }
}
