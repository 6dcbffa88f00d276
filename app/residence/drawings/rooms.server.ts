import type { Client } from '~/platform/db.server'
import { Prisma } from '~/platform/db.server'
import { FOR_GOOD } from '~/residence/inventory/service-days.part.server'
import { inService } from '~/residence/spaces/in-service.server'
import { dateOfDay, type Day } from '~/shared/days'

type OnFloor = { enclaveId: string; floorId: string }
export type DrawnRoom = { id: string; code: string; kind: string; sqm: number }

/** The rooms of a floor that are in service on a day, without desks: those a plan of that day should show. */
export function roomsOn(client: Client, floor: OnFloor, day: Day): Promise<DrawnRoom[]> {
  return read(client, floor, inService(Prisma.sql`${dateOfDay(day)}::date`))
}

/** The rooms of a floor that may be drawn on a day: those in service, and those that come or come back later. */
export function roomsToDraw(client: Client, floor: OnFloor, day: Day): Promise<DrawnRoom[]> {
  return read(
    client,
    floor,
    Prisma.sql`NOT EXISTS (
      SELECT 1 FROM "Lease" o WHERE o."enclaveId" = u."enclaveId" AND o."roomId" = u.id AND o.purpose = 'retired'
        AND o.state <> 'cancelled' AND o."startsOn" <= ${dateOfDay(day)}::date
        AND o."endsBefore" = ${dateOfDay(FOR_GOOD)}::date)`,
  )
}

function read(client: Client, { enclaveId, floorId }: OnFloor, which: Prisma.Sql): Promise<DrawnRoom[]> {
  return client.$queryRaw<DrawnRoom[]>`
    SELECT u.id, u.code, u.kind, u."areaSqm"::float AS sqm FROM "Unit" u
    WHERE u."enclaveId" = ${enclaveId}::uuid AND u."floorId" = ${floorId}::uuid AND u.kind <> 'desk' AND ${which}
    ORDER BY u.code`
}
