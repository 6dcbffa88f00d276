import type { Actor } from '~/ground/people/actor'
import { db, Prisma } from '~/platform/db.server'
import { schemesOf } from '~/residence/rent/queries.server'
import { listPriceOn } from '~/residence/rent/terms'
import { letOn } from '~/residence/spaces/let-on.server'
import type { UnitKind } from '~/residence/spaces/vocabulary'
import { UNIT_KINDS } from '~/residence/spaces/vocabulary'
import { dateOfDay, dayFromDate, daysBetween, type Day } from '~/shared/days'
import { spanOf, type RoomsAsked } from './asked'
import { shareAWall } from './beside.server'
import { firstLongEnough, freeWindows, type Window } from './windows'

export const ROOMS_ON_A_PAGE = 30

type Row = {
  id: string
  roomId: string
  code: string
  kind: string
  sqm: number
  building: string
  level: number
  nameZh: string
  nameEn: string
  heightM: number | null
  loadKn: number | null
  powerKw: number | null
  water: boolean
  exhaust: boolean
  cleanClass: string
  price: number
  isFree: boolean
  total: bigint
}
type LeaseRow = {
  unitId: string
  purpose: string
  firm: string | null
  startsOn: Date
  endsBefore: Date
  heldUntil: Date | null
}
export type Neighbour = { unitId: string; code: string; firm: string; industry: string }
export type FoundLease = {
  startsOn: Day
  endsBefore: Day
  /** What a lease is for, or `held`: for an offer that is not signed yet. */
  purpose: string
  firm: string | null
  /** The last day on which an unanswered offer holds it. */
  heldUntil: Day | null
}
export type FoundRoom = Omit<Row, 'total' | 'kind'> & {
  kind: UnitKind
  leases: FoundLease[]
  windows: Window[]
  /** The first window as long as what was asked for. */
  fits: Window | null
  neighbours: Neighbour[]
}

/**
 * Rooms that can be leased and meet what was asked, a page at a time: free on all the days first, by area and number.
 * Price is the list price of the first day. Four statements, however many rooms there are.
 */
export async function findRooms({ enclaveId }: Pick<Actor, 'enclaveId'>, asked: RoomsAsked, page: number) {
  const prices = await pricesOn(enclaveId, asked.from)
  const rows = await roomsThatFit(enclaveId, asked, prices, page)
  const shown = rows.slice(0, ROOMS_ON_A_PAGE)
  const ids = shown.map(({ id }) => id)
  const [leases, neighbours] = await Promise.all([
    leasesOn(enclaveId, ids, spanOf(asked)),
    neighboursOf(enclaveId, ids, asked.from),
  ])
  const days = daysBetween(asked.from, asked.until) + 1
  const rooms = shown.map(({ total: _, kind, ...room }): FoundRoom => {
    const own = leases
      .filter(({ unitId }) => unitId === room.id)
      .map(({ purpose, firm, startsOn, endsBefore, heldUntil }) => ({
        heldUntil: heldUntil && dayFromDate(heldUntil),
        purpose,
        firm,
        startsOn: dayFromDate(startsOn),
        endsBefore: dayFromDate(endsBefore),
      }))
    const windows = freeWindows(own, asked.from)
    return {
      ...room,
      kind: UNIT_KINDS.of(kind),
      leases: own,
      windows,
      fits: firstLongEnough(windows, days),
      neighbours: neighbours.filter(({ unitId }) => unitId === room.id),
    }
  })
  return { rooms, total: Number(rows[0]?.total ?? 0), more: rows.length > ROOMS_ON_A_PAGE }
}

/** The storeys of the building and the industries of firms that lease there on a day, to choose from. */
export async function choicesOn({ enclaveId }: Pick<Actor, 'enclaveId'>, day: Day) {
  const [row] = await db.$queryRaw<{ levels: number[] | null; industries: string[] | null }[]>`
    SELECT (SELECT array_agg(DISTINCT level ORDER BY level) FROM "Floor" WHERE "enclaveId" = ${enclaveId}::uuid) AS levels,
      (SELECT array_agg(DISTINCT f."industryCode" ORDER BY f."industryCode") FROM "Lease" l
        JOIN "Firm" f ON f."enclaveId" = l."enclaveId" AND f.id = l."firmId"
        WHERE l."enclaveId" = ${enclaveId}::uuid AND ${runs(day)}) AS industries`
  return { levels: row?.levels ?? [], industries: row?.industries ?? [] }
}

const runs = (day: Day) => letOn(Prisma.sql`${dateOfDay(day)}::date`)

async function pricesOn(enclaveId: string, day: Day): Promise<string> {
  const schemes = await schemesOf(db, enclaveId)
  const prices = UNIT_KINDS.codes.flatMap((kind) => {
    const price = listPriceOn(schemes, kind, day)
    return price === null ? [] : [[kind, price]]
  })
  return JSON.stringify(Object.fromEntries(prices))
}

function roomsThatFit(enclaveId: string, asked: RoomsAsked, prices: string, page: number): Promise<Row[]> {
  const { from, until, kind, level, beside, areaFrom, areaTo, height, load, power, price } = asked
  const least = (column: string, value: number | null) =>
    value === null ? [] : [Prisma.sql`u.${Prisma.raw(`"${column}"`)} >= ${value}::numeric`]
  const wanted = [
    kind ? Prisma.sql`u.kind = ${kind}` : Prisma.sql`u.kind <> 'desk'`,
    ...least('areaSqm', areaFrom),
    ...(areaTo === null ? [] : [Prisma.sql`u."areaSqm" <= ${areaTo}::numeric`]),
    ...least('heightM', height),
    ...least('loadKn', load),
    ...least('powerKw', power),
    ...(asked.water ? [Prisma.sql`u.water`] : []),
    ...(asked.exhaust ? [Prisma.sql`u.exhaust`] : []),
    ...(level === null ? [] : [Prisma.sql`f.level = ${level}::int`]),
    ...(price === null ? [] : [Prisma.sql`p.price <= ${price}::numeric`]),
    ...(beside === null ? [] : [besideIndustry(beside, from)]),
  ]
  const free = Prisma.sql`NOT EXISTS (SELECT FROM "Lease" l WHERE l."enclaveId" = u."enclaveId"
    AND l."roomId" = COALESCE(u."roomId", u.id) AND l.state <> 'cancelled'
    AND (u.seat IS NULL OR (l."seatFrom" <= u.seat AND u.seat < l."seatUntil"))
    AND l."startsOn" <= ${dateOfDay(until)}::date AND l."endsBefore" > ${dateOfDay(from)}::date)`
  // A room that is gone for good is no choice on any day.
  const stays = Prisma.sql`NOT EXISTS (SELECT FROM "Lease" l WHERE l."enclaveId" = u."enclaveId"
    AND l."roomId" = COALESCE(u."roomId", u.id) AND l.state <> 'cancelled' AND l.purpose = 'retired'
    AND l."startsOn" <= ${dateOfDay(from)}::date AND l."endsBefore" > ${dateOfDay(until)}::date)`
  return db.$queryRaw<Row[]>`
    SELECT u.id, COALESCE(u."roomId", u.id) AS "roomId", u.code, u.kind, u."areaSqm"::float AS sqm, f.building, f.level, f."nameZh",
      f."nameEn", u."heightM"::float AS "heightM", u."loadKn"::float AS "loadKn", u."powerKw"::float AS "powerKw", u.water,
      u.exhaust, u."cleanClass", p.price::float AS price, x.free AS "isFree", count(*) OVER () AS total
    FROM "Unit" u JOIN "Floor" f ON f."enclaveId" = u."enclaveId" AND f.id = u."floorId"
    CROSS JOIN LATERAL (SELECT COALESCE((${prices}::jsonb->>u.kind)::numeric, u."rentPerSqm") AS price) p
    CROSS JOIN LATERAL (SELECT ${free} AS free) x
    WHERE u."enclaveId" = ${enclaveId}::uuid AND u.leasable AND ${Prisma.join(wanted, ' AND ')}
      AND ${asked.withTaken ? stays : Prisma.sql`x.free`}
    ORDER BY x.free DESC, u."areaSqm", u.code
    LIMIT ${ROOMS_ON_A_PAGE + 1} OFFSET ${(page - 1) * ROOMS_ON_A_PAGE}`
}

/** A firm of the industry leases a room that shares a wall with this one. */
function besideIndustry(industry: string, day: Day): Prisma.Sql {
  return Prisma.sql`EXISTS (SELECT FROM "Unit" n JOIN "Lease" l ON l."enclaveId" = n."enclaveId" AND l."unitId" = n.id
    JOIN "Firm" o ON o."enclaveId" = l."enclaveId" AND o.id = l."firmId"
    WHERE ${shareAWall('u', 'n')} AND n."roomId" IS NULL AND o."industryCode" = ${industry} AND ${runs(day)})`
}

function leasesOn(
  enclaveId: string,
  ids: readonly string[],
  span: { from: Day; to: Day },
): Promise<LeaseRow[]> {
  return db.$queryRaw<LeaseRow[]>`
    SELECT u.id AS "unitId", CASE l.state WHEN 'drafted' THEN 'held' ELSE l.purpose END AS purpose, o.name AS firm,
      l."startsOn", l."endsBefore", CASE c.state WHEN 'offered' THEN c."holdUntil" END AS "heldUntil"
    FROM "Unit" u JOIN "Lease" l ON l."enclaveId" = u."enclaveId" AND l."roomId" = COALESCE(u."roomId", u.id)
      AND (u.seat IS NULL OR (l."seatFrom" <= u.seat AND u.seat < l."seatUntil"))
    LEFT JOIN "Firm" o ON o."enclaveId" = l."enclaveId" AND o.id = l."firmId"
    LEFT JOIN "LeaseContract" c ON c."enclaveId" = l."enclaveId" AND c.id = l."contractId"
    WHERE u."enclaveId" = ${enclaveId}::uuid AND u.id = ANY(${[...ids]}::uuid[]) AND l.state <> 'cancelled'
      AND l."endsBefore" > ${dateOfDay(span.from)}::date AND l."startsOn" < ${dateOfDay(span.to)}::date
    ORDER BY l."startsOn", l."endsBefore"`
}

function neighboursOf(enclaveId: string, ids: readonly string[], day: Day): Promise<Neighbour[]> {
  return db.$queryRaw<Neighbour[]>`
    SELECT DISTINCT u.id AS "unitId", n.code, o.name AS firm, o."industryCode" AS industry
    FROM "Unit" u JOIN "Unit" n ON ${shareAWall('u', 'n')} AND n."roomId" IS NULL
    JOIN "Lease" l ON l."enclaveId" = n."enclaveId" AND l."unitId" = n.id
    JOIN "Firm" o ON o."enclaveId" = l."enclaveId" AND o.id = l."firmId"
    WHERE u."enclaveId" = ${enclaveId}::uuid AND u.id = ANY(${[...ids]}::uuid[]) AND ${runs(day)}
    ORDER BY n.code`
}
