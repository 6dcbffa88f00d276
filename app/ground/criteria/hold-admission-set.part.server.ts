import type { Tx } from '~/platform/db.server'
import { dateOfDay, type Day } from '~/shared/days'

/**
 * The admission set in force on a day, for an intake that is about to rest on it: nobody can retire a published
 * set until this transaction ends, and one that is being retired is waited for.
 */
export async function holdAdmissionSet(tx: Tx, enclaveId: string, day: Day): Promise<string | null> {
  await tx.$queryRaw`SELECT id FROM "CriteriaSet" WHERE "enclaveId" = ${enclaveId}::uuid
    AND purpose = 'admission' AND state = 'published' ORDER BY id FOR SHARE`
  const set = await tx.criteriaSet.findFirst({
    where: { enclaveId, purpose: 'admission', state: 'published', effectiveFrom: { lte: dateOfDay(day) } },
    orderBy: { effectiveFrom: 'desc' },
    select: { id: true },
  })
  return set?.id ?? null
}
