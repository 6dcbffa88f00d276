import type { Actor } from '~/ground/people/actor'
import { db, type Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId, NOBODY } from '~/platform/ids.server'
import { addDays, dateOfDay, dayFromDate, dayOf, type Day } from '~/shared/days'
import { rulesOn, type BookingRules } from './rules'
import { BOOKABLE_KINDS, WHO_BOOKS } from './vocabulary'

/** Whose things to book an actor may see: those of the enclave, for its firms and its staff. */
export function visibleTo({ enclaveId, role }: Actor): Prisma.BookableWhereInput {
  return ['founder', 'officer', 'director'].includes(role) ? { enclaveId } : { enclaveId, id: NOBODY }
}

type Stretch = { from: Day; until: Day | null; why: string }

/** A thing with every version of its rules, and the days on which it is out of service. */
export type Thing = {
  id: string
  kind: (typeof BOOKABLE_KINDS.codes)[number]
  unitId: string | null
  name: { zh: string; en: string }
  place: { zh: string; en: string }
  note: { zh: string; en: string }
  closed: Stretch[]
  version: number
  rules: BookingRules[]
}

type Reads = Pick<Tx, 'bookable' | 'lease' | 'unit'>

/** Things to book: all of the enclave that the actor sees, or one. Rooms stand at their number. */
export async function thingsOf(tx: Reads, actor: Actor, id?: string): Promise<Thing[]> {
  const { enclaveId } = actor
  const rows = await tx.bookable.findMany({
    where: { AND: [visibleTo(actor), id === undefined ? {} : { id }] },
    include: { rules: { orderBy: { effectiveFrom: 'asc' } } },
    orderBy: [{ kind: 'desc' }, { nameZh: 'asc' }, { id: 'asc' }],
    take: 200,
  })
  const unitIds = rows.flatMap(({ unitId }) => unitId ?? [])
  const [units, leases] = await Promise.all([
    tx.unit.findMany({
      where: { enclaveId, id: { in: unitIds } },
      select: { id: true, code: true, floor: { select: { nameZh: true, nameEn: true } } },
    }),
    // Whoever holds the room keeps it from being booked: it is retired, under repair, reserved or leased.
    tx.lease.findMany({
      where: { enclaveId, roomId: { in: unitIds }, state: { not: 'cancelled' } },
      select: { roomId: true, startsOn: true, endsBefore: true },
    }),
  ])
  const roomOf = new Map(units.map((unit) => [unit.id, unit]))
  return rows.map((row) => {
    const unit = roomOf.get(row.unitId ?? '')
    const held = leases.filter(({ roomId }) => roomId === row.unitId)
    return {
      id: row.id,
      kind: BOOKABLE_KINDS.of(row.kind),
      unitId: row.unitId,
      name: { zh: row.nameZh, en: row.nameEn },
      place: unit
        ? { zh: `${unit.floor.nameZh} ${unit.code}`, en: `${unit.floor.nameEn}, ${unit.code}` }
        : { zh: row.placeZh, en: row.placeEn },
      note: { zh: row.noteZh, en: row.noteEn },
      closed: [...closureOf(row), ...held.map(stretchOf)],
      version: row.version,
      rules: row.rules.map(rulesFrom),
    }
  })
}

/** One thing; 404 when it is not there for the actor. */
export async function thingOf(tx: Reads, actor: Actor, id: string | undefined): Promise<Thing> {
  if (!isId(id)) notFound()
  const [thing] = await thingsOf(tx, actor, id)
  return thing ?? notFound()
}

type Closure = { closedFrom: Date | null; closedUntil: Date | null; closedWhy: string }

function closureOf({ closedFrom, closedUntil, closedWhy }: Closure): Stretch[] {
  if (!closedFrom) return []
  const until = closedUntil ? dayFromDate(closedUntil) : null
  return [{ from: dayFromDate(closedFrom), until, why: closedWhy }]
}

/** The days of a lease; for good is until nobody knows when. */
function stretchOf({ startsOn, endsBefore }: { startsOn: Date; endsBefore: Date }): Stretch {
  const last = addDays(dayFromDate(endsBefore), -1)
  return { from: dayFromDate(startsOn), until: last > '2150' ? null : last, why: '' }
}

/** The stretch for which a thing is out of service on a day. */
export function closedOn({ closed }: Pick<Thing, 'closed'>, day: Day): Stretch | null {
  return closed.find(({ from, until }) => from <= day && (until === null || day <= until)) ?? null
}

type RulesRow = Prisma.BookableRulesGetPayload<object>

function rulesFrom(row: RulesRow): BookingRules {
  return {
    effectiveFrom: dayFromDate(row.effectiveFrom),
    who: WHO_BOOKS.of(row.who),
    opensAt: row.opensAt,
    closesAt: row.closesAt,
    onDaysOff: row.onDaysOff,
    longest: row.longest,
    aheadDays: row.aheadDays,
    freeMinutes: row.freeMinutes,
    pricePerHour: row.pricePerHour?.toFixed(2) ?? null,
    vatPercent: row.vatPercent.toNumber(),
    approval: row.approval,
    cancelHours: row.cancelHours,
  }
}

/** Every version of a thing's rules for its page: what it says, why, by whom; the newest on top. */
export async function ruleVersions({ enclaveId }: Actor, bookableId: string, today: Day) {
  const rows = await db.bookableRules.findMany({
    where: { enclaveId, bookableId },
    orderBy: { effectiveFrom: 'desc' },
    take: 60,
  })
  const people = await db.user.findMany({
    where: { id: { in: rows.map(({ createdById }) => createdById) } },
    select: { id: true, name: true },
  })
  const all = rows.map(rulesFrom)
  const inForce = rulesOn(all, today)?.effectiveFrom
  return rows.map((row) => {
    const rules = rulesFrom(row)
    const { effectiveFrom: from } = rules
    return {
      rules,
      reason: row.reason,
      by: people.find(({ id }) => id === row.createdById)?.name ?? '',
      madeOn: dayOf(row.createdAt),
      standing:
        from === inForce ? ('in_force' as const) : from > today ? ('coming' as const) : ('past' as const),
    }
  })
}

/** Rooms that may be entered: no desks or plant, not entered yet, nobody's by a lease on the day. */
export async function roomsToEnter({ enclaveId }: Actor, day: Day) {
  const on = dateOfDay(day)
  const taken = await db.bookable.findMany({
    where: { enclaveId, unitId: { not: null } },
    select: { unitId: true },
  })
  const rooms = await db.unit.findMany({
    where: {
      enclaveId,
      kind: { notIn: ['desk', 'service'] },
      id: { notIn: taken.flatMap(({ unitId }) => unitId ?? []) },
      leases: {
        none: { state: { in: ['drafted', 'active'] }, startsOn: { lte: on }, endsBefore: { gt: on } },
      },
    },
    select: { id: true, code: true, noteZh: true, noteEn: true, leasable: true },
    orderBy: [{ leasable: 'asc' }, { code: 'asc' }],
    take: 300,
  })
  return rooms.map(({ id, code, noteZh, noteEn }) => ({ id, code, note: { zh: noteZh, en: noteEn } }))
}

/** A thing for the form that changes it: with the closure that was entered for it, whatever day it is. */
export async function thingForChange(actor: Actor, id: string | undefined) {
  const row =
    (isId(id) && (await db.bookable.findFirst({ where: { AND: [visibleTo(actor), { id }] } }))) || notFound()
  const [closure] = closureOf(row)
  return {
    id: row.id,
    isRoom: row.unitId !== null,
    name: { zh: row.nameZh, en: row.nameEn },
    place: { zh: row.placeZh, en: row.placeEn },
    note: { zh: row.noteZh, en: row.noteEn },
    closure: closure ?? null,
    version: row.version,
  }
}

/** A thing for the form that sets its next rules, with the latest version whether it has begun or not. */
export async function thingForRules(actor: Actor, id: string | undefined) {
  const { id: found, name, rules } = await thingOf(db, actor, id)
  return { thing: { id: found, name }, rules: rules.at(-1) ?? null }
}
