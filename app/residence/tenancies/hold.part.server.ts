import { Prisma, type Tx } from '~/platform/db.server'

export type HeldTenancy = {
  enclaveId: string
  id: string
  applicationId: string
  state: string
  startedOn: Date | null
  endsOn: Date | null
  termMonths: number
}

/**
 * Holds a tenancy until the end of the transaction and reads it as it is then. Whoever leases shares it, so that many may;
 * whoever begins, ends or graduates it has it alone: leasing and leaving exclude each other.
 */
export async function holdTenancy(
  tx: Pick<Tx, '$queryRaw'>,
  enclaveId: string,
  id: string,
  how: 'shared' | 'alone',
): Promise<HeldTenancy> {
  const [held] = await tx.$queryRaw<HeldTenancy[]>`
    SELECT "enclaveId", id, "applicationId", state, "startedOn", "endsOn", "termMonths" FROM "Tenancy"
    WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${id}::uuid
    ${how === 'shared' ? Prisma.sql`FOR SHARE` : Prisma.sql`FOR NO KEY UPDATE`}`
  if (!held) throw new Error('a tenancy that was found is gone')
  return held
}
