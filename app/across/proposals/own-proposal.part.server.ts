import type { Actor } from '~/ground/people/actor'
import type { Prisma, Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { ALLOCATORS } from '~/residence/spaces/abilities'

/** Whose proposals an actor may see: staff those of their enclave. */
export function visibleTo({ enclaveId, role }: Actor): Prisma.RoomProposalWhereInput {
  return ALLOCATORS.includes(role) ? { enclaveId } : { enclaveId, id: { in: [] } }
}

/** A proposal to be changed, held until the transaction is over. 403 for whoever gives out no rooms, else 404. */
export async function heldProposal(tx: Tx, actor: Actor, id: string) {
  if (!ALLOCATORS.includes(actor.role)) forbidden()
  if (!isId(id)) notFound()
  await tx.$queryRaw`SELECT id FROM "RoomProposal" WHERE "enclaveId" = ${actor.enclaveId}::uuid AND id = ${id}::uuid FOR UPDATE`
  return (await tx.roomProposal.findFirst({ where: { AND: [visibleTo(actor), { id }] } })) ?? notFound()
}

/** Notes that wishes or choices changed: what was computed before is of an older version. */
export async function changed(tx: Tx, enclaveId: string, id: string): Promise<void> {
  await tx.roomProposal.updateMany({ where: { enclaveId, id }, data: { version: { increment: 1 } } })
}
