import { recordEvent } from '~/audit/record.server'
import type { Actor } from '~/people/actor'
import { inTransaction } from '~/platform/db.server'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { RowResult } from './queries.server'

/** Writes down what became of each row; of two people confirming at once the second is told. */
export async function closeBatch(
  actor: Actor,
  batchId: string,
  result: RowResult[],
  now: Date,
): Promise<Outcome<{ batchId: string }, 'confirmed'>> {
  const { enclaveId } = actor
  return inTransaction(async (tx) => {
    const { count } = await tx.importBatch.updateMany({
      where: { enclaveId, id: batchId, confirmedAt: null },
      data: { confirmedAt: now, result },
    })
    if (count === 0) return refuse('confirmed')
    const created = result.filter(({ ref }) => ref !== null).length
    const subject = { type: 'import', id: batchId }
    await recordEvent(tx, { enclaveId, actor, kind: 'import_confirmed', subject, payload: { created } }, now)
    return ok({ batchId })
  })
}
