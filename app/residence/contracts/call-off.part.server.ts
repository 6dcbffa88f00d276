import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { contractEvents } from './events'
import { moveOn, withLines, type ContractRow } from './load.part.server'
import { note } from './note.part.server'

/**
 * A signed contract of which every line was called off before its first day holds nothing any more: it is withdrawn.
 * Asked after whatever calls lines off; contracts of which a line stands, or whose rooms were handed over, stay. Those
 * that were withdrawn are answered, for `noteCalledOff` to write down last.
 */
export async function callOffEmpty(
  tx: Tx,
  { enclaveId }: Actor,
  contractIds: readonly (string | null)[],
  reason: string,
  now: Date,
): Promise<ContractRow[]> {
  const ids = [...new Set(contractIds.flatMap((id) => id ?? []))]
  if (ids.length === 0) return []
  await tx.$queryRaw`SELECT 1 FROM "LeaseContract" WHERE "enclaveId" = ${enclaveId}::uuid
    AND id = ANY(${ids}::uuid[]) ORDER BY id FOR NO KEY UPDATE`
  const empty = await tx.leaseContract.findMany({
    where: { enclaveId, id: { in: ids }, state: 'signed', leases: { none: { state: { not: 'cancelled' } } } },
    include: withLines,
  })
  const closed: ContractRow[] = []
  for (const contract of empty) {
    if (await moveOn(tx, contract, { state: 'withdrawn', reason, closedAt: now })) closed.push(contract)
  }
  return closed
}

/** Writes down which contracts were called off; among the last things of a transaction. */
export async function noteCalledOff(
  tx: Tx,
  actor: Actor,
  contracts: readonly ContractRow[],
  reason: string,
  now: Date,
): Promise<void> {
  for (const contract of contracts) {
    await note(tx, actor, contract, contractEvents.contract_called_off({ ref: contract.ref, reason }), now)
  }
}
