import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { contractEvents } from './events'
import { moveOn, withLines, type ContractRow } from './load.part.server'
import { note } from './note.part.server'
import { tellFirm } from './tell.part.server'
import { noted, reasonOf, saidOf, type Why } from './why'
import { contractLetters } from './letters'

/**
 * A signed contract of which every line was called off before its first day holds nothing any more: it is withdrawn.
 * Asked after whatever calls lines off; contracts of which a line stands, or whose rooms were handed over, stay. Their
 * firm gets a letter. Those that were withdrawn are answered, for `noteCalledOff` to write down last.
 */
export async function callOffEmpty(
  tx: Tx,
  { enclaveId }: Actor,
  contractIds: readonly (string | null)[],
  why: Why,
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
    const data = { state: 'withdrawn', reason: reasonOf(why), closedAt: now }
    if (!(await moveOn(tx, contract, data))) continue
    await tellFirm(tx, contract, contractLetters.lease_called_off, saidOf(why), now)
    closed.push(contract)
  }
  return closed
}

/** Writes down which contracts were called off; among the last things of a transaction. */
export async function noteCalledOff(
  tx: Tx,
  actor: Actor,
  contracts: readonly ContractRow[],
  why: Why,
  now: Date,
): Promise<void> {
  for (const contract of contracts) {
    const event = contractEvents.contract_called_off({ ref: contract.ref, ...noted(why) })
    await note(tx, actor, contract, event, now)
  }
}
