import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { dayOf } from '~/shared/days'
import type { NotCounted } from '~/plan/counting-rules/countable'
import { countInMonth } from '~/plan/monthly-sums/indicator-month.part.server'
import { evaluateRecords } from '~/plan/counting/evaluate-records.server'

export type RecordFalls = {
  enclaveId: string
  recordId: string
  reason: string
  actor: Pick<Actor, 'userId'>
  /** Of one indicator alone. */
  indicatorId?: string
}

/**
 * A record that no longer stands proves nothing: its live evidence is withdrawn, and what was approved leaves the
 * figure of its month. The rows are locked first, so that an approval at the same time is seen or waits.
 */
export async function withdrawEvidenceOfRecord(
  tx: Tx,
  { enclaveId, recordId, reason, actor, indicatorId }: RecordFalls,
  now: Date,
): Promise<{ rows: number; approved: number }> {
  await tx.$queryRaw`SELECT id FROM "Evidence" WHERE "enclaveId" = ${enclaveId}::uuid
    AND "recordId" = ${recordId}::uuid AND state <> 'withdrawn' ORDER BY id FOR UPDATE`
  const ofOne = indicatorId ? { indicatorId } : {}
  const rows = await tx.evidence.findMany({
    where: { enclaveId, recordId, state: { not: 'withdrawn' }, ...ofOne },
  })
  for (const row of rows) {
    await tx.evidence.update({
      where: { enclaveId_id: { enclaveId, id: row.id } },
      data: { state: 'withdrawn', reason, decidedById: actor.userId, decidedAt: now },
    })
    if (row.state === 'approved' && row.prolongsId === null) await countInMonth(tx, row, -1)
    await withdrawProlonging(tx, actor, row, { reason }, now)
  }
  return { rows: rows.length, approved: rows.filter(({ state }) => state === 'approved').length }
}

/** Certificates that kept a row alive have nothing to keep once it is withdrawn: they can be put forward anew. */
export async function withdrawProlonging(
  tx: Tx,
  actor: Pick<Actor, 'userId'>,
  { enclaveId, id }: { enclaveId: string; id: string },
  { reason }: { reason: string },
  now: Date,
): Promise<void> {
  await tx.evidence.updateMany({
    where: { enclaveId, prolongsId: id, state: { not: 'withdrawn' } },
    data: { state: 'withdrawn', reason, decidedById: actor.userId, decidedAt: now },
  })
}

/** Withdraws the live evidence of a record when, of all reasons, the given one now stands against it. */
export async function withdrawIfNotCounted(
  tx: Tx,
  falls: RecordFalls,
  because: NotCounted | null,
  now: Date,
): Promise<number> {
  const { enclaveId, recordId } = falls
  const rows = await tx.evidence.findMany({ where: { enclaveId, recordId, state: { not: 'withdrawn' } } })
  if (rows.length === 0) return 0
  const own = rows.map(({ id }) => id)
  const judged = await evaluateRecords(tx, enclaveId, { id: recordId }, dayOf(now), { own })
  let fell = 0
  for (const { ruling, indicator } of judged) {
    const unmet: readonly NotCounted[] = ruling.counts ? [] : ruling.reasons
    // What an enclave asks by its own expression falls with whatever made it unmet.
    if (!(because && unmet.includes(because)) && !unmet.includes('rule_not_met')) continue
    fell += (await withdrawEvidenceOfRecord(tx, { ...falls, indicatorId: indicator.id }, now)).rows
  }
  return fell
}
