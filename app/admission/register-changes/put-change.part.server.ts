import { attachFile } from '~/ground/files/attach.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { newId } from '~/platform/ids.server'
import { dateOfDay, type Day } from '~/shared/days'
import { ok, type Outcome } from '~/shared/outcome'
import { changesFromJson, type IdentityChanges } from '~/ground/firms/identity'

type Change = {
  state: 'asked' | 'accepted'
  changes: IdentityChanges
  reason: string
  sinceOn?: Day | undefined
  file?: string | undefined
  correctionId?: string
}

/**
 * Puts a change of the register on record, the firm's row locked by the caller. Of a firm one request is open: the
 * new one takes its place. An answer to a correction carries on what was asked before it.
 */
export async function putChange(
  tx: Tx,
  actor: Actor,
  firmId: string,
  change: Change,
  now: Date,
): Promise<Outcome<{ changeId: string }, 'unknown_file'>> {
  const { enclaveId, userId } = actor
  const open = await tx.firmChange.findFirst({ where: { enclaveId, firmId, state: 'asked' } })
  if (change.file) {
    const attached = await attachFile(tx, actor, change.file, { type: 'firm', id: firmId })
    if (!attached.ok) return attached
  }
  if (open) {
    await tx.firmChange.updateMany({
      where: { enclaveId, id: open.id, state: 'asked' },
      data: { state: 'withdrawn', decidedById: userId, decidedAt: now },
    })
  }
  const carried = open && change.correctionId ? changesFromJson(open.changes) : {}
  const id = newId()
  await tx.firmChange.create({
    data: {
      enclaveId,
      id,
      firmId,
      state: change.state,
      reason: change.reason,
      changes: { ...carried, ...change.changes },
      sinceOn: change.sinceOn ? dateOfDay(change.sinceOn) : (open?.sinceOn ?? null),
      fileId: change.file ?? (change.correctionId ? (open?.fileId ?? null) : null),
      correctionId: change.correctionId ?? null,
      askedById: userId,
      askedAt: now,
      ...(change.state === 'accepted' ? { decidedById: userId, decidedAt: now } : {}),
    },
  })
  return ok({ changeId: id })
}
