import type { Actor } from '~/ground/people/actor'
import { isId } from '~/platform/ids.server'
import type { Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { ownProject, type ProjectRow } from '~/landing/projects/visible.server'
import { ownCommitment, type CommitmentRow } from './visible.server'

/**
 * A project as it stands, held until the transaction ends: its clauses change one after another, and none while its
 * agreement is being signed.
 */
export async function lockedProject(tx: Tx, actor: Actor, id: string): Promise<ProjectRow> {
  if (!isId(id)) notFound()
  await tx.$queryRaw`SELECT 1 AS held FROM "LandingProject"
    WHERE "enclaveId" = ${actor.enclaveId}::uuid AND id = ${id}::uuid FOR UPDATE`
  return ownProject(tx, actor, id)
}

/** A commitment as it stands, held with its project until the transaction ends. */
export async function lockedCommitment(tx: Tx, actor: Actor, id: string): Promise<CommitmentRow> {
  if (!isId(id)) notFound()
  await tx.$queryRaw`SELECT 1 AS held FROM "LandingProject" p JOIN "Commitment" c
    ON c."enclaveId" = p."enclaveId" AND c."projectId" = p.id
    WHERE c."enclaveId" = ${actor.enclaveId}::uuid AND c.id = ${id}::uuid FOR UPDATE`
  return ownCommitment(actor, id, tx)
}

/** Moves a commitment from the state in which it was read; it is held, so nobody can have been faster. */
export async function moveCommitment(
  tx: Tx,
  { enclaveId, id, state, version }: CommitmentRow,
  data: Parameters<Tx['commitment']['updateMany']>[0]['data'],
): Promise<void> {
  const { count } = await tx.commitment.updateMany({
    where: { enclaveId, id, state, version },
    data: { ...data, version: { increment: 1 } },
  })
  if (count !== 1) throw new Error(`commitment ${id} moved while it was held`)
}
