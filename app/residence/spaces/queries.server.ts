export { deskItems } from './desk-items.server'
import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { db, Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import type { FloorKey } from '~/platform/addresses/space'
import { isId } from '~/platform/ids.server'
import { addDays, dateOfDay, dayFromDate, type Day } from '~/shared/days'
import { ON_OFFER } from '~/residence/tenancies/waits.server'
import { byName } from '~/shared/likeness/names'
import { LEASE_RELIEFS, type LeaseRelief } from '~/residence/rent/vocabulary'
import type { Drawing } from '~/residence/plans/drawing'
import { drawingOn } from '~/residence/plans/queries.server'
import { covers, leaseOn, nextLease, stateOn, type UnitState } from './availability'
import { planFromJson, shapeFromJson } from './drawing-json'
import type { FloorPlan, UnitKind, UnitShape } from './floor-plan'
import { inService } from './in-service.server'

/** Whose leases an actor may see; a founder sees the own firm's. */
export function visibleTo(actor: Actor): Prisma.LeaseWhereInput {
  const { enclaveId } = actor
  if (actor.role === 'founder')
    return { enclaveId, firmId: actor.firmId ?? '00000000-0000-0000-0000-000000000000' }
  return { enclaveId, purpose: { not: 'retired' } }
}

export type LeaseView = {
  id: string
  ref: string
  purpose: 'firm' | 'repair' | 'reserved'
  state: 'drafted' | 'active' | 'ended' | 'cancelled'
  startsOn: Day
  endsBefore: Day
  lastDay: Day
  firm: { id: string; name: string } | null
  note: string
  rentPerSqm: string
  relief: LeaseRelief
  contractId: string | null
}

export type UnitView = {
  id: string
  code: string
  kind: UnitKind
  sqm: number
  leasable: boolean
  roomId: string | null
  shape: UnitShape
  note: { zh: string; en: string }
  rentPerSqm: string
  state: UnitState
  lease: LeaseView | null // on the day shown
  next: LeaseView | null
  leases: LeaseView[] // newest first, cancelled ones left out
  /** On the day shown: not before it was there, not taken out of service. */
  serves: boolean
}

export type FloorView = {
  id: string
  building: string
  buildingName: { zh: string; en: string }
  level: number
  name: { zh: string; en: string }
  plan: FloorPlan
  units: UnitView[]
  /** The plan that was drawn and is in force on the day; without one the scheme is shown. */
  drawing: Drawing | null
}

const withLeases = {
  leases: {
    where: { state: { not: 'cancelled' } },
    orderBy: { startsOn: 'desc' as const },
    include: { firm: { select: { id: true, name: true } } },
  },
} satisfies Prisma.UnitInclude

type UnitRow = Prisma.UnitGetPayload<{ include: typeof withLeases }>

/** One floor with every unit, its leases and how it stands on a day. 404 when there is no such floor. */
export async function floorOn(actor: Actor, { building, level }: FloorKey, day: Day): Promise<FloorView> {
  const floor =
    (Number.isInteger(level)
      ? await db.floor.findFirst({
          where: { enclaveId: actor.enclaveId, building, level },
          include: {
            house: { select: { nameZh: true, nameEn: true } },
            units: { include: withLeases, orderBy: { code: 'asc' } },
          },
        })
      : null) ?? notFound()
  const { expiringDays } = await settingOn(db, actor.enclaveId, 'leasing')
  return {
    id: floor.id,
    building: floor.building,
    buildingName: { zh: floor.house.nameZh, en: floor.house.nameEn },
    level: floor.level,
    name: { zh: floor.nameZh, en: floor.nameEn },
    plan: planFromJson(floor.plan),
    units: servingOn(floor.units.map((unit) => unitView(unit, day, expiringDays))),
    drawing: await drawingOn(db, { enclaveId: actor.enclaveId, floorId: floor.id }, day),
  }
}

/** The units that are in service, with the desks of rooms that are. */
function servingOn(units: UnitView[]): UnitView[] {
  const out = new Set(units.filter(({ serves }) => !serves).map(({ id }) => id))
  return units.filter(({ id, roomId }) => !out.has(id) && !(roomId && out.has(roomId)))
}

/** One unit with its leases, for the forms that lease, hold or end. */
export async function unitOn(actor: Actor, unitId: string, day: Day) {
  const unit = isId(unitId)
    ? await db.unit.findFirst({
        where: { enclaveId: actor.enclaveId, id: unitId },
        include: { ...withLeases, floor: { select: { building: true, level: true } } },
      })
    : null
  if (!unit) notFound()
  const { expiringDays } = await settingOn(db, actor.enclaveId, 'leasing')
  return { ...unitView(unit, day, expiringDays), ...unit.floor }
}

/** The house that an address without one means: the first that has such a floor. 404 when none has. */
export async function houseWithLevel({ enclaveId }: Actor, level: number): Promise<FloorKey> {
  const floor = await db.floor.findFirst({
    where: { enclaveId, level },
    orderBy: { house: { position: 'asc' } },
    select: { building: true, level: true },
  })
  return floor ?? notFound()
}

export type FloorSummary = {
  building: string
  buildingName: { zh: string; en: string }
  level: number
  name: { zh: string; en: string }
  leasable: number
  leased: number
  free: number
  /** Let from a later day, or kept for an intake. */
  reserved: number
  repair: number
  /** What is not let: for everybody, or stairs and plant. */
  other: number
}

/**
 * Every floor with its leasable area on a day and what becomes of it: leased, free, reserved, in repair, which add up;
 * the same as the page of the floor says. The top floor first.
 */
export async function floorsOn(actor: Actor, day: Day): Promise<FloorSummary[]> {
  const rows = await db.$queryRaw<
    {
      building: string
      houseZh: string
      houseEn: string
      level: number
      nameZh: string
      nameEn: string
      leasable: number
      leased: number
      reserved: number
      repair: number
      other: number
    }[]
  >`
    SELECT f.building, h."nameZh" AS "houseZh", h."nameEn" AS "houseEn", f.level, f."nameZh", f."nameEn",
      COALESCE(sum(u."areaSqm") FILTER (WHERE u.leasable AND l.purpose IS DISTINCT FROM 'retired'), 0)::float AS leasable,
      COALESCE(sum(u."areaSqm") FILTER (WHERE l.purpose = 'firm'), 0)::float AS leased,
      COALESCE(sum(u."areaSqm") FILTER (WHERE l.purpose = 'reserved' OR (l.purpose IS NULL AND n.later)), 0)::float
        AS reserved,
      COALESCE(sum(u."areaSqm") FILTER (WHERE l.purpose = 'repair'), 0)::float AS repair,
      COALESCE((SELECT sum(o."areaSqm") FROM "Unit" o WHERE o."enclaveId" = f."enclaveId" AND o."floorId" = f.id
        AND NOT o.leasable AND o.kind <> 'desk'), 0)::float AS other
    FROM "Floor" f
    JOIN "Building" h ON h."enclaveId" = f."enclaveId" AND h.code = f.building
    LEFT JOIN "Unit" u ON u."enclaveId" = f."enclaveId" AND u."floorId" = f.id
      AND u.leasable AND u.kind <> 'desk_room'
    LEFT JOIN LATERAL (
      SELECT CASE state WHEN 'drafted' THEN 'reserved' ELSE purpose END AS purpose FROM "Lease"
      WHERE "enclaveId" = u."enclaveId" AND "roomId" = COALESCE(u."roomId", u.id)
        AND ("unitId" = u.id OR ("unitId" = u."roomId")) AND state <> 'cancelled'
        AND daterange("startsOn", "endsBefore") @> ${dateOfDay(day)}::date LIMIT 1
    ) l ON true
    LEFT JOIN LATERAL (
      SELECT true AS later FROM "Lease" WHERE "enclaveId" = u."enclaveId" AND "roomId" = COALESCE(u."roomId", u.id)
        AND "unitId" = u.id AND state <> 'cancelled' AND purpose <> 'retired' AND "startsOn" > ${dateOfDay(day)}::date
      LIMIT 1
    ) n ON true
    WHERE f."enclaveId" = ${actor.enclaveId}::uuid
    GROUP BY h.position, f.building, h."nameZh", h."nameEn", f."enclaveId", f.id
    ORDER BY h.position, f.building, f.level DESC`
  return rows.map(({ houseZh, houseEn, nameZh, nameEn, ...floor }) => ({
    ...floor,
    buildingName: { zh: houseZh, en: houseEn },
    name: { zh: nameZh, en: nameEn },
    free: Math.round((floor.leasable - floor.leased - floor.reserved - floor.repair) * 100) / 100,
  }))
}

/** The share of leasable area leased on the first of each month over a span, for the strip under the plan. */
export async function occupancyByMonth(actor: Actor, from: Day, months: number, floorId: string | null) {
  return db.$queryRaw<{ day: string; rate: number }[]>`
    SELECT to_char(d, 'YYYY-MM-DD') AS day,
      COALESCE(sum(u."areaSqm") FILTER (WHERE EXISTS (
        SELECT 1 FROM "Lease" l WHERE l."enclaveId" = u."enclaveId" AND l."roomId" = COALESCE(u."roomId", u.id)
          AND (l."unitId" = u.id OR l."unitId" = u."roomId") AND l.purpose = 'firm' AND l.state IN ('active', 'ended')
          AND daterange(l."startsOn", l."endsBefore") @> d::date)) / NULLIF(sum(u."areaSqm"), 0), 0)::float AS rate
    FROM generate_series(${dateOfDay(from)}::date, (${dateOfDay(from)}::date + make_interval(months => ${months}::int)), '1 month') d
    JOIN "Unit" u ON u."enclaveId" = ${actor.enclaveId}::uuid AND u.leasable AND u.kind <> 'desk_room'
      AND ${inService(Prisma.sql`d::date`)}
      AND (${floorId}::uuid IS NULL OR u."floorId" = ${floorId}::uuid)
    GROUP BY d ORDER BY d`
}

/** Firms that may be given space: admitted and waiting first, then in residence, then graduated with room still. */
export async function tenanciesForSpace(actor: Actor) {
  const rows = await db.tenancy.findMany({
    where: { enclaveId: actor.enclaveId, state: { in: ['offered', 'active', 'graduated'] } },
    include: { firm: { select: { name: true } } },
    orderBy: [{ createdAt: 'desc' }],
  })
  const order = ['offered', 'active', 'graduated']
  return rows
    .map((row) => ({
      id: row.id,
      firmId: row.firmId,
      name: row.firm.name,
      state: row.state as 'offered' | 'active' | 'graduated',
      termMonths: row.termMonths,
      endsOn: row.endsOn ? dayFromDate(row.endsOn) : null,
    }))
    .sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || byName(a, b))
}

/** Firms that are admitted, have no room, and no offer of one that is open or accepted. */
export async function waitingForSpace(actor: Actor) {
  const rows = await db.tenancy.findMany({
    where: {
      enclaveId: actor.enclaveId,
      state: 'offered',
      contracts: { none: { state: { in: [...ON_OFFER] } } },
    },
    select: { id: true, firmId: true, firm: { select: { name: true } } },
  })
  return rows.map(({ id, firmId, firm: { name } }) => ({ id, firmId, name })).sort(byName)
}

function unitView(unit: UnitRow, day: Day, expiringDays: number): UnitView {
  const leases = unit.leases.filter(({ purpose }) => purpose !== 'retired').map(leaseView)
  const out = unit.leases.filter(({ purpose }) => purpose === 'retired')
  return {
    id: unit.id,
    code: unit.code,
    kind: unit.kind as UnitKind,
    sqm: Number(unit.areaSqm),
    leasable: unit.leasable,
    roomId: unit.roomId,
    shape: shapeFromJson(unit.shape),
    note: { zh: unit.noteZh, en: unit.noteEn },
    rentPerSqm: unit.rentPerSqm.toFixed(2),
    state: stateOn(leases, day, expiringDays),
    lease: leaseOn(leases, day) ?? null,
    next: nextLease(leases, day) ?? null,
    leases,
    serves: !out.some((one) => covers(leaseView(one), day)),
  }
}

/** A lease as people read it. */
export function leaseView(lease: UnitRow['leases'][number]): LeaseView {
  const endsBefore = dayFromDate(lease.endsBefore)
  return {
    id: lease.id,
    ref: lease.ref,
    purpose: lease.purpose as LeaseView['purpose'],
    state: lease.state as LeaseView['state'],
    startsOn: dayFromDate(lease.startsOn),
    endsBefore,
    lastDay: addDays(endsBefore, -1),
    firm: lease.firm,
    note: lease.note,
    rentPerSqm: lease.rentPerSqm.toFixed(2),
    relief: LEASE_RELIEFS.of(lease.relief),
    contractId: lease.contractId,
  }
}
