import type { Client } from '~/platform/db.server'
import { Prisma } from '~/platform/db.server'
import { inService } from '~/residence/spaces/in-service.server'
import { dateOfDay, type Day } from '~/shared/days'

/** The rooms of a floor that are in service on a day or come to be, without desks: those a plan should show. */
export async function roomsToDraw(
  client: Client,
  { enclaveId, floorId }: { enclaveId: string; floorId: string },
  day: Day,
) {
  return client.$queryRaw<{ id: string; code: string; kind: string; sqm: number }[]>`
    SELECT u.id, u.code, u.kind, u."areaSqm"::float AS sqm FROM "Unit" u
    WHERE u."enclaveId" = ${enclaveId}::uuid AND u."floorId" = ${floorId}::uuid AND u.kind <> 'desk'
      AND ${inService(Prisma.sql`${dateOfDay(day)}::date`)}
    ORDER BY u.code`
}
