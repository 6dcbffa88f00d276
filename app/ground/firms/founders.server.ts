import type { Tx } from '~/platform/db.server'

/** The people who speak for a firm: who gets its letters. */
export async function foundersOf(tx: Tx, enclaveId: string, firmId: string): Promise<string[]> {
  const founders = await tx.membership.findMany({
    where: { enclaveId, firmId, role: 'founder', endedAt: null },
    select: { userId: true },
  })
  return founders.map(({ userId }) => userId)
}
