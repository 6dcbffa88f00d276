import { Prisma } from '~/platform/db.server'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'

/**
 * Leasable rooms and desks that nobody holds on a day or has been given from a later one, as the desk counts what is
 * empty: for the public page, which shows no names.
 */
export async function freeOn(enclaveId: string, day: Day): Promise<{ rooms: number; desks: number }> {
  const [row] = await askTogether<{ rooms: number; desks: number }>(Prisma.sql`
    SELECT count(*) FILTER (WHERE u."roomId" IS NULL) AS rooms, count(*) FILTER (WHERE u."roomId" IS NOT NULL) AS desks
    FROM "Unit" u
    WHERE u."enclaveId" = ${enclaveId}::uuid AND u.leasable AND NOT EXISTS (
      SELECT 1 FROM "Lease" l
      WHERE l."enclaveId" = u."enclaveId" AND l."roomId" = COALESCE(u."roomId", u.id)
        AND l.state IN ('drafted', 'active') AND l."endsBefore" > ${day}::date
        AND (u."roomId" IS NULL OR (l."seatFrom" <= u.seat AND u.seat < l."seatUntil")))`)
  return row ?? { rooms: 0, desks: 0 }
}
