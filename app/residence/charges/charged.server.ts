import { Prisma, type Tx } from '~/platform/db.server'
import type { Charged } from './corrections'

/** What every other run has charged for leases, line upon line; of one firm, or of all. */
export async function chargedBefore(
  tx: Pick<Tx, '$queryRaw'>,
  { enclaveId, runId, firmId }: { enclaveId: string; runId: string; firmId?: string },
): Promise<Charged[]> {
  return tx.$queryRaw<Charged[]>`
    SELECT "leaseId", (max("firmId"::text)) AS "firmId", kind, month::text AS month,
      sum("full")::text AS "full", sum(relief)::text AS relief, sum(vat)::text AS vat,
      max("vatPercent")::float AS "vatPercent", max(revision) AS revision, bool_or(resident) AS resident
    FROM "Charge"
    WHERE "enclaveId" = ${enclaveId}::uuid AND "runId" <> ${runId}::uuid AND "leaseId" IS NOT NULL
      AND kind IN ('rent', 'property', 'deposit')
      ${firmId ? Prisma.sql`AND "firmId" = ${firmId}::uuid` : Prisma.empty}
    GROUP BY "leaseId", kind, month`
}
