import type { Happening } from '~/ground/audit/catalogue'
import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'

type Row = { id: string; firmId: string }

/** Writes what happened to a row of evidence into the log; the last act of its transaction. */
export async function recordEvidenceEvent(
  tx: Tx,
  actor: Actor,
  { id, firmId }: Row,
  event: Happening,
  now: Date,
): Promise<void> {
  const { enclaveId } = actor
  const subject = { type: 'evidence', id }
  await recordEvent(tx, { enclaveId, actor, subject, firmId, event }, now)
}
