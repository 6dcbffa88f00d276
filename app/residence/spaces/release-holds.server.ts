import { recordEvent } from '~/ground/audit/record.server'
import { db, inTransaction } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { dayOf, type Day } from '~/shared/days'
import { isAccepted } from '~/residence/tenancies/waits.server'
import { spaceEvents } from './events'

const AT_ONCE = 200

type Kept = { enclaveId: string; id: string; unit: string; note: string; lastDay: Day }

/**
 * Frees rooms that were reserved for firms which will not come for them: withdrawn, no longer accepted, in rooms of their
 * own or gone. It may run at any time, any number of times, on several servers; it answers how many it freed.
 */
export async function releaseHolds(now: Date, only?: string): Promise<number> {
  const today = dayOf(now)
  const idle = await db.$queryRaw<Kept[]>`
    SELECT l."enclaveId", l.id, u.code AS unit, l.note, (l."endsBefore" - 1)::text AS "lastDay"
    FROM "Lease" l
    JOIN "Unit" u ON u."enclaveId" = l."enclaveId" AND u.id = l."unitId"
    JOIN "Application" a ON a."enclaveId" = l."enclaveId" AND a.id = l."heldForId"
    LEFT JOIN "Tenancy" t ON t."enclaveId" = a."enclaveId" AND t."applicationId" = a.id
    WHERE l."heldForId" IS NOT NULL AND l.state = 'active' AND l."endsBefore" > ${today}::date
      AND (${only ?? null}::uuid IS NULL OR l."enclaveId" = ${only ?? null}::uuid)
      AND NOT COALESCE(CASE WHEN t.id IS NULL THEN ${isAccepted} ELSE t.state = 'offered' END, false)
    ORDER BY l."enclaveId", l.id LIMIT ${AT_ONCE}`
  return eachRow('holds', idle, ({ enclaveId, id, ...kept }) =>
    inTransaction(async (tx) => {
      // Of two rounds at once, or a round and a lease that takes the reservation up, one finds it active.
      const count = await tx.$executeRaw`
        UPDATE "Lease" SET "endedAt" = ${now}, state = CASE WHEN "startsOn" < ${today}::date THEN 'ended' ELSE 'cancelled' END,
          "endsBefore" = CASE WHEN "startsOn" < ${today}::date THEN ${today}::date ELSE "endsBefore" END
        WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${id}::uuid AND state = 'active' AND "endsBefore" > ${today}::date`
      if (count === 0) return false
      const event = spaceEvents.hold_released(kept)
      await recordEvent(tx, { enclaveId, actor: null, subject: { type: 'lease', id }, event }, now)
      return true
    }),
  )
}
