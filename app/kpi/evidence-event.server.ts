import { recordEvent } from '~/audit/record.server'
import type { Actor } from '~/people/actor'
import type { Prisma, Tx } from '~/platform/db.server'

type Row = { id: string; ref: string; firmId: string }

/** Writes what happened to a row of evidence into the log; the last act of its transaction. */
export async function recordEvidenceEvent(
  tx: Tx,
  actor: Actor,
  act: 'submitted' | 'resubmitted' | 'approved' | 'returned' | 'withdrawn',
  { id, ref, firmId }: Row,
  payload: Prisma.InputJsonObject,
  now: Date,
): Promise<void> {
  const { enclaveId } = actor
  const subject = { type: 'evidence', id }
  await recordEvent(
    tx,
    { enclaveId, actor, kind: `evidence.${act}`, subject, firmId, payload: { ref, ...payload } },
    now,
  )
}
