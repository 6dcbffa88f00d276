import { Prisma } from '~/platform/db.server'

/** Whether a firm lets the host city know its own figures, from what it said last: an expression; false where it never was asked. */
export const LETS_THE_HOST_KNOW = (enclaveId: string, firmId: Prisma.Sql) => Prisma.sql`COALESCE((
  SELECT h.given FROM "HostConsent" h WHERE h."enclaveId" = ${enclaveId}::uuid AND h."firmId" = ${firmId}
  ORDER BY h.at DESC, h.id DESC LIMIT 1), false)`
