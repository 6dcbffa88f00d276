import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import type { ContractRow } from './load.part.server'

type Told = Parameters<typeof recordEvent>[1]['event']

/** What happened to a contract, on the log and the firm's timeline. */
export async function note(tx: Tx, actor: Actor | null, contract: ContractRow, event: Told, now: Date) {
  const { enclaveId, id, firmId } = contract
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'contract', id }, firmId, event }, now)
}
