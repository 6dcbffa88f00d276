import type { Actor } from '~/ground/people/actor'
import { db, Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, NOBODY } from '~/platform/ids.server'
import type { Day } from '~/shared/days'

/** Whose sites and parcels an actor may see: a park officer those of the own park, and none outside the parks. */
export function placesVisibleTo(actor: Actor): { enclaveId: string; parkId?: string } {
  const { enclaveId } = actor
  switch (actor.role) {
    case 'bureau':
    case 'director':
    case 'officer':
    case 'admin':
      return { enclaveId }
    case 'park':
      return { enclaveId, parkId: actor.parkId ?? NOBODY }
    case 'founder':
    case 'expert':
    case 'department':
    case 'host_bureau':
      return { enclaveId, parkId: NOBODY }
  }
}

/** The same as SQL, on a table by its short name. */
export function placesSql(actor: Actor, table: 's' | 'p'): Prisma.Sql {
  const { enclaveId, parkId } = placesVisibleTo(actor)
  const of = Prisma.raw(table)
  const inPark = parkId === undefined ? Prisma.empty : Prisma.sql`AND ${of}."parkId" = ${parkId}::uuid`
  return Prisma.sql`${of}."enclaveId" = ${enclaveId}::uuid ${inPark}`
}

export type SiteRow = Prisma.SiteGetPayload<object>

/** One site as a command or a page finds it; 404 when it is not the actor's to see. */
export async function ownSite(
  actor: Actor,
  id: string | undefined,
  client: Pick<Tx, 'site'> = db,
): Promise<SiteRow> {
  const site = isId(id)
    ? await client.site.findFirst({ where: { AND: [placesVisibleTo(actor), { id }] } })
    : null
  return site ?? notFound()
}

/** One site as it stands, held until the transaction ends: whatever is done to it comes one after another. */
export async function lockedSite(tx: Tx, actor: Actor, id: string): Promise<SiteRow> {
  if (!isId(id)) notFound()
  await holdSite(tx, actor.enclaveId, id)
  return ownSite(actor, id, tx)
}

async function holdSite(tx: Tx, enclaveId: string, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 AS held FROM "Site"
    WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${id}::uuid FOR UPDATE`
}

/** Whether a site `s` is offered on a day: it has begun, is not over, and no firm has got it. */
export const offeredSql = (
  day: Day,
): Prisma.Sql => Prisma.sql`s."takenOn" IS NULL AND s."fromOn" <= ${day}::date
  AND COALESCE(s."untilOn", 'infinity') >= ${day}::date`

const withAll = {
  site: { include: { park: true } },
  firm: true,
  project: true,
} satisfies Prisma.SiteReservationInclude
export type ReservationRow = Prisma.SiteReservationGetPayload<{ include: typeof withAll }>

/** One reservation with its site; 404 when the site is not the actor's to see. */
export async function ownReservation(
  actor: Actor,
  id: string | undefined,
  client: Pick<Tx, 'siteReservation'> = db,
): Promise<ReservationRow> {
  const where = { enclaveId: actor.enclaveId, id: id ?? '', site: placesVisibleTo(actor) }
  const found = isId(id) ? await client.siteReservation.findFirst({ where, include: withAll }) : null
  return found ?? notFound()
}

/** One reservation as it stands, held with its site until the transaction ends. */
export async function lockedReservation(tx: Tx, actor: Actor, id: string): Promise<ReservationRow> {
  const { siteId } = await ownReservation(actor, id, tx)
  await holdSite(tx, actor.enclaveId, siteId)
  return ownReservation(actor, id, tx)
}

export const RESERVATION_WITH_ALL = withAll

/** Where a site or a parcel lies, or why it cannot: a park officer enters in the own park alone. */
export async function placeOf(
  tx: Pick<Tx, 'park'>,
  actor: Actor,
  { parkId, divisionCode }: { parkId: string | null; divisionCode: string | null },
): Promise<{ parkId: string | null; divisionCode: string } | 'park_unknown'> {
  if (actor.role === 'park' && parkId !== actor.parkId) return 'park_unknown'
  if (parkId === null) return divisionCode === null ? 'park_unknown' : { parkId, divisionCode }
  const where = { enclaveId: actor.enclaveId, id: parkId, validUntil: null }
  const park = await tx.park.findFirst({ where, select: { divisionCode: true } })
  return park ? { parkId, divisionCode: park.divisionCode } : 'park_unknown'
}
