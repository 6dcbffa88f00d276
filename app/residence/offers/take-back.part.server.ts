import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { contractEvents } from '~/residence/contracts/events'
import { moveOn, withLines, type ContractRow } from '~/residence/contracts/load.part.server'
import { note } from '~/residence/contracts/note.part.server'
import { tellFirm } from '~/residence/contracts/tell.part.server'
import { TAKEN_BACK, type TakenBack } from '~/residence/contracts/vocabulary'

/** Why an offer is taken back: in words, or because of what became of its firm. */
export type Why = { reason: string } | { because: TakenBack }

/**
 * Takes back an offer that is not signed; its rooms are free at once and the firm gets a letter. False: it moved on
 * meanwhile. `noteTakenBack` writes it down, last.
 */
export async function takeBack(tx: Tx, contract: ContractRow, why: Why, now: Date): Promise<boolean> {
  const reason = 'reason' in why ? why.reason : ''
  if (!(await moveOn(tx, contract, { state: 'withdrawn', reason, closedAt: now }))) return false
  await freeDrafts(tx, contract, now)
  const said: Record<string, string> =
    'because' in why
      ? { reasonZh: TAKEN_BACK.words.zh[why.because], reasonEn: TAKEN_BACK.words.en[why.because] }
      : { reason }
  await tellFirm(tx, contract, 'lease_withdrawn', said, now)
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
  const said = 'reason' in why ? { reason: why.reason } : { reason: '', because: why.because }
  for (const contract of contracts) {
    await note(tx, actor, contract, contractEvents.contract_withdrawn({ ref: contract.ref, ...said }), now)
  }
}

/** The rooms an offer held are free. */
export async function freeDrafts(tx: Tx, { enclaveId, id }: { enclaveId: string; id: string }, now: Date) {
  await tx.lease.updateMany({
    where: { enclaveId, contractId: id, state: 'drafted' },
    data: { state: 'cancelled', endedAt: now },
  })
}
