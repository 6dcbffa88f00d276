import type { Actor } from '~/ground/people/actor'
import { db, Prisma, type Tx } from '~/platform/db.server'
import { inService } from '~/residence/spaces/in-service.server'
import { letOn } from '~/residence/spaces/let-on.server'
import { dateOfDay, type Day } from '~/shared/days'
import { floorNameIn } from './floor-name.server'

export type Place = {
  id: string
  code: string
  floorId: string
  floorZh: string
  floorEn: string
  noteZh: string
  noteEn: string
  isOwn: boolean
}

/** What a founder may name: what the own firm leases on the day, and what is there for everybody. */
function whatIsOpen({ role, firmId }: Actor, day: Day): Prisma.Sql {
  if (role !== 'founder') return Prisma.sql`u.kind <> 'desk'`
  return Prisma.sql`(NOT u.leasable OR EXISTS (
    SELECT 1 FROM "Lease" l WHERE l."enclaveId" = u."enclaveId" AND l."unitId" = u.id AND l."firmId" = ${firmId}::uuid
      AND ${letOn(Prisma.sql`${dateOfDay(day)}::date`)}))`
}

function read(tx: Pick<Tx, '$queryRaw'>, actor: Actor, day: Day, only: Prisma.Sql): Promise<Place[]> {
  return tx.$queryRaw<Place[]>`
    SELECT u.id, u.code, u."floorId", ${floorNameIn('Zh')} AS "floorZh",
      ${floorNameIn('En')} AS "floorEn", u."noteZh", u."noteEn",
      u.leasable AS "isOwn"
    FROM "Unit" u JOIN "Floor" f ON f."enclaveId" = u."enclaveId" AND f.id = u."floorId"
    JOIN "Building" h ON h."enclaveId" = f."enclaveId" AND h.code = f.building
    WHERE u."enclaveId" = ${actor.enclaveId}::uuid AND ${inService(Prisma.sql`${dateOfDay(day)}::date`)}
      AND ${whatIsOpen(actor, day)} AND ${only}
    ORDER BY f.building, f.level, u.code LIMIT 1000`
}

/** Where somebody may report something: a founder's own rooms and what all use; for staff the whole building. */
export function placesFor(actor: Actor, day: Day): Promise<Place[]> {
  return read(db, actor, day, Prisma.sql`true`)
}

/** One such place; null when it is none of them. */
export async function placeFor(tx: Tx, actor: Actor, placeId: string, day: Day): Promise<Place | null> {
  const [place] = await read(tx, actor, day, Prisma.sql`u.id = ${placeId}::uuid`)
  return place ?? null
}
