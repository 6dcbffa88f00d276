import type { Actor } from '~/ground/people/actor'
import { db, Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, sha256 } from '~/platform/ids.server'
import { schemesOf } from '~/residence/rent/queries.server'
import { listPriceOn } from '~/residence/rent/terms'
import { LEASE_RELIEFS } from '~/residence/rent/vocabulary'
import { inService } from '~/residence/spaces/in-service.server'
import { LET } from '~/residence/spaces/vocabulary'
import { addDays, dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { paperFromJson } from '~/ground/papers/paper-json'
import { handoverItemsFromJson } from './contract-json'
import { isStillInside, stepsOf } from './steps'
import { visibleTo } from './load.part.server'
import { CONTRACTS_ON_A_PAGE, type Filter } from './page-sizes'
import { canonical } from '~/ground/papers/worded-paper'
import { CONTRACT_STATES, HANDOVER_KINDS, PAGE_KINDS, type ContractState } from './vocabulary'

const shown = {
  firm: { select: { id: true, name: true, ref: true } },
  leases: {
    where: { state: { not: 'cancelled' } },
    select: { endsBefore: true, startsOn: true, unit: { select: { code: true } } },
    orderBy: { startsOn: 'asc' },
  },
} satisfies Prisma.LeaseContractInclude

const STATES_OF: Record<Filter, readonly ContractState[]> = {
  open: ['offered', 'accepted', 'signed', 'handed_back'],
  running: ['in_force'],
  over: ['settled', 'declined', 'lapsed', 'withdrawn'],
}

/** The contracts an actor may see, the newest on top. */
export async function contractsOf(actor: Actor, filter: Filter | null, page: number, today: Day) {
  const rows = await db.leaseContract.findMany({
    where: { AND: [visibleTo(actor), filter ? { state: { in: [...STATES_OF[filter]] } } : {}] },
    include: shown,
    orderBy: [{ offeredAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * CONTRACTS_ON_A_PAGE,
    take: CONTRACTS_ON_A_PAGE + 1,
  })
  return {
    contracts: rows.slice(0, CONTRACTS_ON_A_PAGE).map((row) => lineOf(row, today)),
    more: rows.length > CONTRACTS_ON_A_PAGE,
  }
}

type Row = Prisma.LeaseContractGetPayload<{ include: typeof shown }>

function lineOf(row: Row, today: Day) {
  const state = CONTRACT_STATES.of(row.state)
  const ends = row.leases.map(({ endsBefore }) => dayFromDate(endsBefore)).sort()
  const endsBefore = ends.at(-1) ?? dayFromDate(row.endsBefore)
  return {
    id: row.id,
    ref: row.ref,
    state,
    stillInside: isStillInside(state, endsBefore, today),
    firm: row.firm,
    units: [...new Set(row.leases.map(({ unit }) => unit.code))],
    startsOn: dayFromDate(row.startsOn),
    lastDay: addDays(endsBefore, -1),
    holdUntil: dayFromDate(row.holdUntil),
    monthly: row.monthly.toFixed(2),
    deposit: row.deposit.toFixed(2),
  }
}
export type ContractLine = ReturnType<typeof lineOf>

/** A firm's contracts for its own pages, and how many of its leases stand without one. */
export async function contractsOfFirm(actor: Actor, firmId: string, today: Day) {
  const [rows, bare] = await Promise.all([
    db.leaseContract.findMany({
      where: { AND: [visibleTo(actor), { firmId }] },
      include: shown,
      orderBy: [{ offeredAt: 'desc' }, { id: 'desc' }],
      take: CONTRACTS_ON_A_PAGE,
    }),
    // A room that is leased on counts once.
    db.lease.findMany({
      where: {
        enclaveId: actor.enclaveId,
        firmId,
        purpose: 'firm',
        contractId: null,
        state: { in: [...LET] },
        endsBefore: { gt: dateOfDay(today) },
      },
      distinct: ['unitId'],
      select: { unitId: true },
    }),
  ])
  return { contracts: rows.map((row) => lineOf(row, today)), bare: bare.length }
}

/** One contract with its lines, pages, handovers and what can be done with it. 404 when it is not the actor's to see. */
export async function contractPage(actor: Actor, id: string | undefined, today: Day) {
  const row =
    (isId(id) &&
      (await db.leaseContract.findFirst({
        where: { AND: [{ id }, visibleTo(actor)] },
        include: {
          firm: { select: { id: true, name: true, ref: true } },
          leases: {
            include: { unit: { select: { code: true } } },
            orderBy: [{ startsOn: 'asc' }, { unitId: 'asc' }],
          },
          handovers: { orderBy: { kind: 'asc' } },
          pages: { orderBy: [{ kind: 'asc' }, { number: 'asc' }] },
        },
      }))) ||
    notFound()
  const files = await db.file.findMany({
    where: { id: { in: row.pages.map(({ fileId }) => fileId) } },
    select: { id: true, name: true },
  })
  const state = CONTRACT_STATES.of(row.state)
  const paper = paperFromJson(row.paper)
  const standing = row.leases.filter((lease) => lease.state !== 'cancelled')
  const ends = standing.map(({ endsBefore }) => dayFromDate(endsBefore)).sort()
  const endsBefore = ends.at(-1) ?? dayFromDate(row.endsBefore)
  const number = (value: { toString(): string } | null) => value?.toString() ?? null
  return {
    id: row.id,
    ref: row.ref,
    state,
    stillInside: isStillInside(state, endsBefore, today),
    steps: stepsOf(state, actor.role),
    firm: row.firm,
    startsOn: dayFromDate(row.startsOn),
    lastDay: addDays(endsBefore, -1),
    holdUntil: dayFromDate(row.holdUntil),
    holds: dayFromDate(row.holdUntil) >= today,
    monthly: row.monthly.toFixed(2),
    deposit: row.deposit.toFixed(2),
    note: row.note,
    reason: row.reason,
    offeredOn: dayOf(row.offeredAt),
    answeredOn: row.answeredAt ? dayOf(row.answeredAt) : null,
    signedOn: row.signedOn ? dayFromDate(row.signedOn) : null,
    textVersion: row.textVersion,
    paper,
    sha256: row.sha256,
    intact: sha256(canonical(paper)) === row.sha256,
    lines: row.leases.map((lease) => ({
      id: lease.id,
      ref: lease.ref,
      unit: lease.unit.code,
      sqm: lease.sqm.toString(),
      price: lease.rentPerSqm.toFixed(2),
      relief: LEASE_RELIEFS.of(lease.relief),
      startsOn: dayFromDate(lease.startsOn),
      lastDay: addDays(dayFromDate(lease.endsBefore), -1),
      state: lease.state,
      standing: standingOf(lease, today),
      depositDue: lease.state === 'cancelled' ? null : (lease.depositDue?.toFixed(2) ?? null),
    })),
    handovers: row.handovers.map((one) => ({
      kind: HANDOVER_KINDS.of(one.kind),
      doneOn: dayFromDate(one.doneOn),
      items: handoverItemsFromJson(one.items),
      keys: one.keys,
      electricity: number(one.electricity),
      water: number(one.water),
      note: one.note,
      firmNote: one.firmNote,
      recordedAt: one.recordedAt.toISOString(),
      confirmedOn: one.confirmedAt ? dayOf(one.confirmedAt) : null,
    })),
    pages: row.pages.map(({ fileId, kind, number: at }) => ({
      fileId,
      kind: PAGE_KINDS.of(kind),
      number: at,
      name: files.find((file) => file.id === fileId)?.name ?? '',
    })),
  }
}
/** How a line stands on a day: what is leased has not begun, runs, or is over. */
function standingOf({ state, startsOn, endsBefore }: Line, today: Day): string {
  if (state !== 'active') return state
  if (dayFromDate(endsBefore) <= today) return 'over'
  return dayFromDate(startsOn) > today ? 'coming' : state
}
type Line = { state: string; startsOn: Date; endsBefore: Date }

export type ContractPage = Awaited<ReturnType<typeof contractPage>>

/** How many rooms and desks a form offers to choose from. */
const ROOMS_AT_MOST = 400

/** Rooms and desks that nobody has from a day to another, with what they would cost: what an offer can hold. */
export async function roomsBetween(actor: Actor, from: Day, until: Day) {
  const { enclaveId } = actor
  const [rows, schemes] = await Promise.all([
    db.$queryRaw<{ id: string; code: string; kind: string; sqm: string; price: string; level: number }[]>`
      SELECT u.id, u.code, u.kind, u."areaSqm"::text AS sqm, u."rentPerSqm"::text AS price, f.level
      FROM "Unit" u JOIN "Floor" f ON f."enclaveId" = u."enclaveId" AND f.id = u."floorId"
      WHERE u."enclaveId" = ${enclaveId}::uuid AND u.leasable
        AND ${inService(Prisma.sql`${dateOfDay(from)}::date`)}
        AND NOT EXISTS (
          SELECT 1 FROM "Lease" l WHERE l."enclaveId" = u."enclaveId" AND l."roomId" = COALESCE(u."roomId", u.id)
            AND l.state <> 'cancelled'
            AND daterange(l."startsOn", l."endsBefore") && daterange(${dateOfDay(from)}::date, ${dateOfDay(until)}::date, '[]')
            AND (u."roomId" IS NULL OR (l."seatFrom" <= u.seat AND u.seat < l."seatUntil")))
      ORDER BY f.level, u.code LIMIT ${ROOMS_AT_MOST}`,
    schemesOf(db, enclaveId),
  ])
  return rows.map(({ price, ...room }) => ({
    ...room,
    price: listPriceOn(schemes, room.kind, from) ?? Number(price).toFixed(2),
  }))
}
