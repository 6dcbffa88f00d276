import type { Actor } from '~/ground/people/actor'
import type { Prisma, Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, NOBODY } from '~/platform/ids.server'
import { CONTRACT_STATES, type ContractState } from './vocabulary'

/** Whose lease contracts an actor may see: the desk all of its enclave, a founder those of the own firm. */
export function visibleTo(actor: Actor): Prisma.LeaseContractWhereInput {
  const { enclaveId, role } = actor
  if (role === 'officer' || role === 'director') return { enclaveId }
  return { enclaveId, firmId: role === 'founder' ? (actor.firmId ?? NOBODY) : NOBODY }
}

export const withLines = {
  firm: { select: { name: true } },
  tenancy: true,
  leases: {
    include: { unit: { select: { code: true } } },
    orderBy: [{ startsOn: 'asc' }, { unitId: 'asc' }],
  },
} satisfies Prisma.LeaseContractInclude
export type ContractRow = Prisma.LeaseContractGetPayload<{ include: typeof withLines }>

/** A contract that the actor may see, held until the end of the transaction. 404 when it is not theirs. */
export async function loadContract(
  tx: Tx,
  actor: Actor,
  id: string,
): Promise<ContractRow & { state: ContractState }> {
  if (!isId(id)) notFound()
  const { enclaveId } = actor
  await tx.$queryRaw`SELECT 1 FROM "LeaseContract" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${id}::uuid
    FOR NO KEY UPDATE`
  const row =
    (await tx.leaseContract.findFirst({ where: { AND: [{ id }, visibleTo(actor)] }, include: withLines })) ??
    notFound()
  return { ...row, state: CONTRACT_STATES.of(row.state) }
}

/** Moves a contract on; the state it was seen in is in the WHERE, so that of two only one does. */
export async function moveOn(
  tx: Tx,
  { enclaveId, id, state }: { enclaveId: string; id: string; state: string },
  data: Prisma.LeaseContractUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.leaseContract.updateMany({ where: { enclaveId, id, state }, data })
  return count === 1
}
