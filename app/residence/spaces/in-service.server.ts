import { Prisma } from '~/platform/db.server'

/** In SQL: that the unit `u` is there on a day, not before it was and not while it is out of service; a desk with its room. */
export function inService(day: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`NOT EXISTS (
    SELECT 1 FROM "Lease" o WHERE o."enclaveId" = u."enclaveId" AND o."roomId" = COALESCE(u."roomId", u.id)
      AND o.purpose = 'retired' AND o.state <> 'cancelled' AND daterange(o."startsOn", o."endsBefore") @> ${day})`
}
