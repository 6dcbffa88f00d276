import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { db, Prisma } from '~/platform/db.server'
import type { FloorKey } from '~/platform/addresses/space'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { inService } from '~/residence/spaces/in-service.server'
import { UNIT_KINDS, type UnitKind } from '~/residence/spaces/vocabulary'
import { dateOfDay, dayFromDate, type Day } from '~/shared/days'
import type { AreaFacts } from './space-conditions'

export type FloorLine = {
  building: string
  level: number
  name: { zh: string; en: string }
  rooms: number
  desks: number
  sqm: number
  leasable: number
}
export type KindLine = { kind: UnitKind; rooms: number; sqm: number }

/** What the building has on a day: its floors from the top, its area by use, and the area the enclave says it has. */
export async function buildingOn({ enclaveId }: Pick<Actor, 'enclaveId'>, day: Day) {
  const offer = settingOn(db, enclaveId, 'offer', day)
  const rows = await db.$queryRaw<
    {
      building: string
      level: number
      nameZh: string
      nameEn: string
      kind: string | null
      rooms: number
      sqm: number
      leasable: number
    }[]
  >`
    SELECT f.building, f.level, f."nameZh", f."nameEn", u.kind, count(u.id)::int AS rooms,
      COALESCE(sum(u."areaSqm"), 0)::float AS sqm,
      COALESCE(sum(u."areaSqm") FILTER (WHERE u.leasable), 0)::float AS leasable
    FROM "Floor" f
    LEFT JOIN "Unit" u ON u."enclaveId" = f."enclaveId" AND u."floorId" = f.id
      AND ${inService(Prisma.sql`${dateOfDay(day)}::date`)}
    WHERE f."enclaveId" = ${enclaveId}::uuid
    GROUP BY f.building, f.level, f."nameZh", f."nameEn", u.kind ORDER BY f.level DESC, u.kind`
  const rooms = rows.filter(({ kind }) => kind !== null && kind !== 'desk')
  const isOn = (one: FloorKey, other: FloorKey) =>
    one.building === other.building && one.level === other.level
  const keys = rows.filter((row, index) => rows.findIndex((one) => isOn(one, row)) === index)
  const sumOf = (some: typeof rows, of: 'rooms' | 'sqm' | 'leasable') =>
    Math.round(some.reduce((sum, row) => sum + row[of], 0) * 100) / 100
  const floors = keys.map((key): FloorLine => {
    const here = rooms.filter((row) => isOn(row, key))
    const desks = rows.filter((row) => isOn(row, key) && row.kind === 'desk')
    return {
      building: key.building,
      level: key.level,
      name: { zh: key.nameZh, en: key.nameEn },
      rooms: sumOf(here, 'rooms'),
      desks: sumOf(desks, 'rooms'),
      sqm: sumOf(here, 'sqm'),
      leasable: sumOf(here, 'leasable'),
    }
  })
  const kinds = UNIT_KINDS.codes.flatMap((kind): KindLine[] => {
    const some = rooms.filter((row) => row.kind === kind)
    return some.length === 0 ? [] : [{ kind, rooms: sumOf(some, 'rooms'), sqm: sumOf(some, 'sqm') }]
  })
  const houses = await db.building.findMany({
    where: { enclaveId },
    orderBy: { position: 'asc' },
    select: { code: true, nameZh: true, nameEn: true, address: true },
  })
  const buildings = houses.map(({ nameZh, nameEn, ...house }) => ({
    ...house,
    name: { zh: nameZh, en: nameEn },
    floors: floors.filter(({ building }) => building === house.code),
  }))
  return { buildings, kinds, sqm: sumOf(rooms, 'sqm'), said: (await offer).areaSqm }
}

/** Square metres and firms for the conditions on space: what firms in residence lease on the day counts, and public service. */
export async function areaFactsOn({ enclaveId }: Pick<Actor, 'enclaveId'>, day: Day): Promise<AreaFacts> {
  const on = Prisma.sql`${dateOfDay(day)}::date`
  const [row] = await db.$queryRaw<{ whole: string; public: string; incubatees: string; firms: number }[]>`
    SELECT
      (SELECT COALESCE(sum(u."areaSqm"), 0) FROM "Unit" u WHERE u."enclaveId" = ${enclaveId}::uuid AND u.kind <> 'desk'
        AND ${inService(on)}
      )::text AS whole,
      (SELECT COALESCE(sum(u."areaSqm"), 0) FROM "Unit" u WHERE u."enclaveId" = ${enclaveId}::uuid
        AND u.kind IN ('public', 'meeting') AND NOT u.leasable
        AND ${inService(on)}
      )::text AS public,
      (SELECT COALESCE(sum(u."areaSqm"), 0) FROM "Lease" l
        JOIN "Unit" u ON u."enclaveId" = l."enclaveId" AND u.id = l."unitId"
        JOIN "Tenancy" t ON t."enclaveId" = l."enclaveId" AND t.id = l."tenancyId"
        WHERE l."enclaveId" = ${enclaveId}::uuid AND l.purpose = 'firm' AND l.state IN ('active', 'ended')
          AND daterange(l."startsOn", l."endsBefore") @> ${on}
          AND t."startedOn" <= ${on} AND (t."graduatedOn" IS NULL OR t."graduatedOn" > ${on})
          AND (t."exitedOn" IS NULL OR t."exitedOn" > ${on}))::text AS incubatees,
      (SELECT count(DISTINCT t."firmId") FROM "Tenancy" t WHERE t."enclaveId" = ${enclaveId}::uuid
        AND t."startedOn" <= ${on} AND (t."graduatedOn" IS NULL OR t."graduatedOn" > ${on})
        AND (t."exitedOn" IS NULL OR t."exitedOn" > ${on}))::int AS firms`
  return {
    whole: row?.whole ?? '0',
    byIncubatees: row?.incubatees ?? '0',
    publicUse: row?.public ?? '0',
    firms: row?.firms ?? 0,
  }
}

const facts = {
  id: true,
  code: true,
  kind: true,
  areaSqm: true,
  leasable: true,
  rentPerSqm: true,
  heightM: true,
  loadKn: true,
  powerKw: true,
  water: true,
  exhaust: true,
  cleanClass: true,
  noteZh: true,
  noteEn: true,
} as const

/** One floor with every room it ever had, and since or until when those that are not in service. */
export async function floorRooms(
  { enclaveId }: Pick<Actor, 'enclaveId'>,
  { building, level }: FloorKey,
  day: Day,
) {
  const floor =
    (await db.floor.findUnique({
      where: { enclaveId_building_level: { enclaveId, building, level } },
      include: { house: true },
    })) ?? notFound()
  const rooms = await db.unit.findMany({
    where: { enclaveId, floorId: floor.id, kind: { not: 'desk' } },
    orderBy: { code: 'asc' },
    select: {
      ...facts,
      leases: {
        where: { purpose: 'retired', state: { not: 'cancelled' } },
        orderBy: { startsOn: 'desc' },
        select: { startsOn: true, endsBefore: true },
      },
    },
  })
  const desks = await db.unit.groupBy({
    by: ['roomId'],
    where: { enclaveId, floorId: floor.id, kind: 'desk' },
    _count: true,
  })
  const desksIn = new Map(desks.map(({ roomId, _count }) => [roomId, _count]))
  return {
    id: floor.id,
    building: floor.building,
    buildingName: { zh: floor.house.nameZh, en: floor.house.nameEn },
    level: floor.level,
    name: { zh: floor.nameZh, en: floor.nameEn },
    rooms: rooms.map(({ leases, ...room }) => ({
      ...inText(room),
      desks: desksIn.get(room.id) ?? 0,
      out: outOn(leases, day),
    })),
  }
}

type Out = { startsOn: Date; endsBefore: Date }

/** The days out of service that cover a day or come after it; the nearest. */
function outOn(leases: readonly Out[], day: Day): { from: Day; before: Day; now: boolean } | null {
  const days = leases.map(({ startsOn, endsBefore }) => ({
    from: dayFromDate(startsOn),
    before: dayFromDate(endsBefore),
  }))
  const found = days.filter(({ before }) => day < before).at(-1)
  return found ? { ...found, now: found.from <= day } : null
}

type Facts = {
  areaSqm: unknown
  rentPerSqm: unknown
  heightM: unknown
  loadKn: unknown
  powerKw: unknown
  kind: string
}

/** Figures as people write them: 64, not 64.00. */
function inText<R extends Facts>(room: R) {
  const text = (figure: unknown) => (figure === null ? '' : String(Number(figure)))
  return {
    ...room,
    kind: UNIT_KINDS.of(room.kind),
    areaSqm: text(room.areaSqm),
    rentPerSqm: text(room.rentPerSqm),
    heightM: text(room.heightM),
    loadKn: text(room.loadKn),
    powerKw: text(room.powerKw),
  }
}

/** One room, with what it came from and what stands in its place. 404 for a desk, and for a room of others. */
export async function roomForChange({ enclaveId }: Pick<Actor, 'enclaveId'>, unitId: string, day: Day) {
  const unit = isId(unitId)
    ? await db.unit.findFirst({
        where: { enclaveId, id: unitId, kind: { not: 'desk' } },
        select: {
          ...facts,
          floor: { select: { building: true, level: true } },
          became: { select: { on: true, after: { select: { code: true } } } },
          cameFrom: { select: { on: true, before: { select: { code: true } } } },
          leases: {
            where: { purpose: 'retired', state: { not: 'cancelled' } },
            orderBy: { startsOn: 'desc' },
            select: { startsOn: true, endsBefore: true },
          },
        },
      })
    : null
  if (!unit) notFound()
  const { floor, became, cameFrom, leases, ...room } = unit
  const desks = await db.unit.count({ where: { enclaveId, roomId: room.id } })
  return {
    ...inText(room),
    ...floor,
    desks,
    out: outOn(leases, day),
    became: became.map(({ on, after }) => ({ code: after.code, on: dayFromDate(on) })),
    cameFrom: cameFrom.map(({ on, before }) => ({ code: before.code, on: dayFromDate(on) })),
  }
}
