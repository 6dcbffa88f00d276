import { Prisma } from '~/platform/db.server'
import { isAccepted, waits } from '~/residence/tenancies/waits.server'
import type { Day } from '~/shared/days'

/** In SQL: applications `a`, each with the tenancy `t` that began with it, if any. */
export const APPLICATIONS = Prisma.sql`"Application" a
  LEFT JOIN "Tenancy" t ON t."enclaveId" = a."enclaveId" AND t."applicationId" = a.id`

/** In SQL: that the application `a` is accepted and its firm is not in yet. */
export const isChosen = Prisma.sql`COALESCE(t.id IS NULL AND ${isAccepted}, false)`

/**
 * In SQL, as `APPLICATIONS`: those among which all are that wait for a room, found by their states and fetched by their
 * keys (LIMIT says so), so that the many that are over are not read. `awaitsRoom` says which of them do.
 */
export const candidates = (enclaveId: string) => Prisma.sql`(
  SELECT "applicationId" AS id FROM "Tenancy" WHERE "enclaveId" = ${enclaveId}::uuid AND state = 'offered'
  UNION SELECT a.id FROM "Application" a WHERE a."enclaveId" = ${enclaveId}::uuid AND ${isAccepted}) candidate
 JOIN LATERAL (SELECT * FROM "Application" WHERE "enclaveId" = ${enclaveId}::uuid AND id = candidate.id LIMIT 1) a ON true
 LEFT JOIN "Tenancy" t ON t."enclaveId" = a."enclaveId" AND t."applicationId" = a.id`

/** In SQL: that the firm of the application `a` waits for a room: admitted or accepted, and no room is reserved for it. */
export const awaitsRoom = (today: Day) => Prisma.sql`COALESCE((${waits} OR ${isChosen}) AND NOT EXISTS (
  SELECT FROM "Lease" h WHERE h."enclaveId" = a."enclaveId" AND h."heldForId" = a.id AND h.state = 'active'
    AND h."endsBefore" > ${today}::date), false)`
