import { db } from '~/platform/db.server'
import { LET } from '~/residence/spaces/vocabulary'
import { dayFromDate } from '~/shared/days'

/** As many as a page shows. */
const SHOWN = 10

/** What rooms that took the place of others will ask as deposit, or give back, on a bill that has not gone out yet. */
export async function depositsToCome(enclaveId: string, firmId: string) {
  const rows = await db.$queryRaw<{ unit: string; startsOn: Date; amount: string }[]>`
    SELECT u.code AS unit, l."startsOn", l."depositDue"::text AS amount FROM "Lease" l
    JOIN "Unit" u ON u."enclaveId" = l."enclaveId" AND u.id = l."unitId"
    WHERE l."enclaveId" = ${enclaveId}::uuid AND l."firmId" = ${firmId}::uuid AND l.purpose = 'firm'
      AND l.state = ANY (${[...LET]}) AND l."depositDue" <> 0 AND NOT EXISTS (
        SELECT 1 FROM "Charge" c JOIN "ChargeRun" r ON r."enclaveId" = c."enclaveId" AND r.id = c."runId"
        WHERE c."enclaveId" = l."enclaveId" AND c."leaseId" = l.id AND c.kind = 'deposit' AND r.state = 'issued')
    ORDER BY l."startsOn", u.code LIMIT ${SHOWN}`
  return rows.map(({ startsOn, ...row }) => ({ ...row, month: dayFromDate(startsOn).slice(0, 7) }))
}
