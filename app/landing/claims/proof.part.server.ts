import { attachFile } from '~/ground/files/attach.server'
import type { Actor } from '~/ground/people/actor'
import type { Tx } from '~/platform/db.server'
import { ok, type Outcome } from '~/shared/outcome'

/** Makes the file that came with a claim part of it; nothing to do where none came. */
export async function takeProof(
  tx: Tx,
  actor: Actor,
  claimId: string,
  fileId: string | undefined,
): Promise<Outcome<null, 'unknown_file'>> {
  if (fileId === undefined) return ok(null)
  const attached = await attachFile(tx, actor, fileId, { type: 'claim', id: claimId })
  return attached.ok ? ok(null) : attached
}

/** Puts a file on the list of proofs of a claim that is there. */
export async function keepProof(
  tx: Tx,
  { enclaveId, userId }: Actor,
  claimId: string,
  fileId: string | undefined,
  now: Date,
): Promise<void> {
  if (fileId === undefined) return
  await tx.policyClaimProof.create({
    data: { enclaveId, claimId, fileId, addedById: userId, addedAt: now },
  })
}
