import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { chargeEvents } from './events'

type HandedBack = { enclaveId: string; id: string; ref: string; firmId: string }

/** Contracts whose rooms were handed back are settled: by the run that went out, or by none where nothing was owed. */
export async function settleContracts(
  tx: Tx,
  actor: Actor,
  contracts: readonly HandedBack[],
  runId: string | null,
  now: Date,
): Promise<void> {
  for (const { enclaveId, id, ref, firmId } of contracts) {
    const { count } = await tx.leaseContract.updateMany({
      where: { enclaveId, id, state: 'handed_back' },
      data: { state: 'settled', settledRunId: runId, closedAt: now },
    })
    if (count === 0) continue
    const event = chargeEvents.contract_settled({ ref })
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'contract', id }, firmId, event }, now)
  }
}
