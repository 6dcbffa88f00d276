import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { contractEvents } from '~/residence/contracts/events'
import { moveOn, withLines, type ContractRow } from '~/residence/contracts/load.part.server'
import { note } from '~/residence/contracts/note.part.server'
import { tellFirm } from '~/residence/contracts/tell.part.server'
import { noted, reasonOf, saidOf, type Why } from '~/residence/contracts/why'
import { offerLetters } from './letters'

/**
 * Takes back an offer that is not signed; its rooms are free at once and the firm gets a letter. False: it moved on
 * meanwhile. `noteTakenBack` writes it down, last.
 */
export async function takeBack(tx: Tx, contract: ContractRow, why: Why, now: Date): Promise<boolean> {
  const data = { state: 'withdrawn', reason: reasonOf(why), closedAt: now }
  if (!(await moveOn(tx, contract, data))) return false
  await freeDrafts(tx, contract, now)
  await tellFirm(tx, contract, offerLetters.lease_withdrawn, saidOf(why), now)
  return true
}

/** Takes back every offer to a firm that is not signed yet, whether it was accepted or not; which ones is answered. */
export async function takeBackAll(
  tx: Tx,
  { enclaveId }: Actor,
  firmId: string,
  why: Why,
  now: Date,
): Promise<ContractRow[]> {
  const where = { enclaveId, firmId, state: { in: ['offered', 'accepted'] } }
  await tx.$queryRaw`SELECT 1 FROM "LeaseContract" WHERE "enclaveId" = ${enclaveId}::uuid AND "firmId" = ${firmId}::uuid
    AND state IN ('offered', 'accepted') ORDER BY id FOR NO KEY UPDATE`
  const open = await tx.leaseContract.findMany({ where, include: withLines, orderBy: { id: 'asc' } })
  const taken: ContractRow[] = []
  for (const contract of open) if (await takeBack(tx, contract, why, now)) taken.push(contract)
  return taken
}

/** Writes down that offers were taken back; among the last things of a transaction. */
export async function noteTakenBack(
  tx: Tx,
  actor: Actor,
  contracts: readonly ContractRow[],
  why: Why,
  now: Date,
): Promise<void> {
  for (const contract of contracts) {
    const event = contractEvents.contract_withdrawn({ ref: contract.ref, ...noted(why) })
    await note(tx, actor, contract, event, now)
  }
}

/** The rooms an offer held are free. */
export async function freeDrafts(tx: Tx, { enclaveId, id }: { enclaveId: string; id: string }, now: Date) {
  await tx.lease.updateMany({
    where: { enclaveId, contractId: id, state: 'drafted' },
    data: { state: 'cancelled', endedAt: now },
  })
}
