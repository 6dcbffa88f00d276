import { rowsWith } from '~/ground/search/matching.server'
import type { Actor } from '~/ground/people/actor'
import { atMost, db, Prisma, type Tx } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { closedOn, thingOf, thingsOf, type Thing } from '~/residence/bookables/queries.server'
import { hours, rulesOn } from '~/residence/bookables/rules'
import { addDays, dayFromDate, dayOf, instantOf, type Day } from '~/shared/days'
import { halfHourOf } from './book.server'
import { minutesOf, whenOf } from './in-the-way.server'
import { whyNotCancel, whyNotMove } from './may-book'
import { BOOKINGS_ON_A_PAGE } from './page-sizes'
import { countedOf, sharesOf, type Share } from './price'
import { counting, visibleTo } from './visible.server'
import { BOOKING_CAUSES, BOOKING_STATES, HOLDING } from './vocabulary'
import { gridOf, weekOf, type Shown } from './week'

type Row = Prisma.BookingGetPayload<object>

/** Bookings that hold their hours between two days, of one thing or of all. */
async function held(
  tx: Pick<Tx, 'booking'>,
  enclaveId: string,
  [from, before]: [Day, Day],
  thingId?: string,
) {
  return tx.booking.findMany({
    where: {
      enclaveId,
      ...(thingId ? { bookableId: thingId } : {}),
      state: { in: [...HOLDING] },
      startsAt: { lt: instantOf(before) },
      endsAt: { gt: instantOf(from) },
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: 2000,
  })
}

async function namesOf(enclaveId: string, rows: readonly { firmId: string | null }[]) {
  const ids = [...new Set(rows.flatMap(({ firmId }) => firmId ?? []))]
  const firms = ids.length
    ? await db.firm.findMany({ where: { enclaveId, id: { in: ids } }, select: { id: true, name: true } })
    : []
  return new Map(firms.map(({ id, name }) => [id, name]))
}

/** A booking as the actor may see it: of other firms a founder sees the hours and nothing else. */
function shownTo(actor: Actor, row: Row, names: ReadonlyMap<string, string>): Shown {
  const sees = actor.role !== 'founder' || (row.firmId !== null && row.firmId === actor.firmId)
  return {
    ...whenOf(row),
    id: sees ? row.id : null,
    state: BOOKING_STATES.of(sees ? row.state : 'booked'),
    who: sees ? (names.get(row.firmId ?? '') ?? '') : '',
    purpose: sees ? row.purpose : '',
  }
}

/** One thing with the grid of the week a day lies in, and what a firm has left of its free hours. */
export async function thingWeek(actor: Actor, thingId: string | undefined, day: Day, now: Date) {
  const { enclaveId, firmId } = actor
  const thing = await thingOf(db, actor, thingId)
  const week = weekOf(day)
  const [first = day] = week
  const [rows, quota] = await Promise.all([
    held(db, enclaveId, [first, addDays(first, 7)], thing.id),
    actor.role === 'founder' && firmId ? quotaOf(actor, thing, day, now) : null,
  ])
  const names = await namesOf(enclaveId, actor.role === 'founder' ? [] : rows)
  const isStaff = actor.role !== 'founder'
  const days = week.map((one) => {
    const closed = closedOn(thing, one)
    return { day: one, rules: rulesOn(thing.rules, one), ...(closed ? { closedUntil: closed.until } : {}) }
  })
  const at = { today: dayOf(now), now: halfHourOf(now), isStaff }
  return {
    thing: sayThing(thing, day),
    week,
    quota,
    grid: gridOf(
      days,
      rows.map((row) => shownTo(actor, row, names)),
      at,
    ),
  }
}

/** What a page says of a thing: its name and place, the rules of a day, and whether it is out of service. */
export function sayThing(thing: Thing, day: Day) {
  const { id, kind, name, place, note, version } = thing
  return {
    id,
    kind,
    name,
    place,
    note,
    version,
    rules: rulesOn(thing.rules, day),
    closed: closedOn(thing, day),
  }
}
export type ThingSaid = ReturnType<typeof sayThing>

/** What a firm has left of the free hours of a thing in the month of a day. */
export async function quotaOf({ enclaveId, firmId }: Actor, thing: Thing, day: Day, now: Date) {
  const rules = rulesOn(thing.rules, day)
  if (!rules || !firmId) return null
  const used = await minutesOf(db, { enclaveId, thingId: thing.id, firmId, day }, now)
  return {
    free: hours(rules.freeMinutes),
    left: hours(Math.max(0, rules.freeMinutes - used)),
    price: rules.pricePerHour,
  }
}

/** Everything to book, with the rules of a day. */
export async function thingsToBook(actor: Actor, day: Day): Promise<ThingSaid[]> {
  return (await thingsOf(db, actor)).map((thing) => sayThing(thing, day))
}

/** The week of every thing, and the bookings that wait for approval, the next ones first. */
export async function deskWeek(actor: Actor, day: Day, now: Date) {
  const { enclaveId } = actor
  const week = weekOf(day)
  const [first = day] = week
  const [things, rows, waiting] = await Promise.all([
    thingsOf(db, actor),
    held(db, enclaveId, [first, addDays(first, 7)]),
    db.booking.findMany({
      where: { enclaveId, state: 'asked', startsAt: { gt: now } },
      orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
      take: BOOKINGS_ON_A_PAGE,
    }),
  ])
  const names = await namesOf(enclaveId, [...rows, ...waiting])
  const nameOf = new Map(things.map(({ id, name }) => [id, name]))
  return {
    week,
    things: things.map((thing) => ({
      ...sayThing(thing, day),
      bookings: rows
        .filter(({ bookableId }) => bookableId === thing.id)
        .map((row) => shownTo(actor, row, names)),
    })),
    waiting: waiting.map((row) => ({
      ...shownTo(actor, row, names),
      thing: nameOf.get(row.bookableId) ?? { zh: '', en: '' },
    })),
  }
}

/** A firm's own bookings, a page of them: those to come, the next first, or those that are over, the latest first. */
export async function firmBookings(actor: Actor, show: 'ahead' | 'past', page: number, now: Date) {
  const over = show === 'past'
  const rows = await db.booking.findMany({
    where: { AND: [visibleTo(actor), { endsAt: over ? { lte: now } : { gt: now } }] },
    include: { bookable: { select: { nameZh: true, nameEn: true } } },
    orderBy: [{ startsAt: over ? 'desc' : 'asc' }, { id: 'asc' }],
    skip: (page - 1) * BOOKINGS_ON_A_PAGE,
    take: BOOKINGS_ON_A_PAGE + 1,
  })
  const shown = rows.slice(0, BOOKINGS_ON_A_PAGE)
  const shares = await sharesWith(shown, now)
  return {
    more: rows.length > BOOKINGS_ON_A_PAGE,
    rows: shown.map((row) => ({
      ...viewOf(row, shares),
      ...whatMay(actor, row, now),
    })),
  }
}

/** Why a booking cannot be moved or cancelled by the actor now; null where it can. */
function whatMay({ role }: Actor, row: Row, now: Date) {
  const standing = { ...row, state: BOOKING_STATES.of(row.state) }
  const who = { isStaff: role !== 'founder', now }
  return { move: whyNotMove(standing, who), cancel: whyNotCancel(standing, who) }
}

type WithThing = Row & { bookable: { nameZh: string; nameEn: string } }

function viewOf(row: WithThing, shares: ReadonlyMap<string, Share>) {
  const share = shares.get(row.id)
  return {
    ...whenOf(row),
    id: row.id,
    thingId: row.bookableId,
    thing: { zh: row.bookable.nameZh, en: row.bookable.nameEn },
    state: BOOKING_STATES.of(row.state),
    purpose: row.purpose,
    reason: row.reason,
    cause: row.cause === null ? null : BOOKING_CAUSES.of(row.cause),
    version: row.sequence,
    cost: share && row.firmId ? { ...share, free: hours(share.free), charged: hours(share.charged) } : null,
  }
}

/** What bookings cost, each among all that its firm has of that thing in that month. */
async function sharesWith(rows: readonly Row[], now: Date): Promise<Map<string, Share>> {
  const months = new Map(
    rows.flatMap((row) =>
      row.firmId
        ? [[`${row.firmId} ${row.bookableId} ${dayFromDate(row.month)}`, { ...row, firmId: row.firmId }]]
        : [],
    ),
  )
  if (months.size === 0) return new Map()
  const all = await db.booking.findMany({
    where: {
      AND: [
        {
          OR: [...months.values()].map(({ enclaveId, firmId, bookableId, month }) => ({
            enclaveId,
            firmId,
            bookableId,
            month,
          })),
        },
        counting(now),
      ],
    },
  })
  return new Map(
    [...months.values()].flatMap(({ firmId, bookableId, month }) => [
      ...sharesOf(
        all
          .filter(
            (one) =>
              one.firmId === firmId &&
              one.bookableId === bookableId &&
              one.month.getTime() === month.getTime(),
          )
          .map(countedOf),
      ),
    ]),
  )
}

/** One booking with what it costs and who made it, for its page and its acts. */
export async function bookingPage(actor: Actor, bookingId: string | undefined, now: Date) {
  const { enclaveId } = actor
  const row =
    (isId(bookingId) &&
      (await db.booking.findFirst({
        where: { AND: [visibleTo(actor), { id: bookingId }] },
        include: { bookable: { select: { nameZh: true, nameEn: true } } },
      }))) ||
    notFound()
  const [shares, names, by] = await Promise.all([
    sharesWith([row], now),
    namesOf(enclaveId, [row]),
    db.user.findUnique({ where: { id: row.bookedById }, select: { name: true } }),
  ])
  return {
    ...viewOf(row, shares),
    firmId: row.firmId,
    firm: names.get(row.firmId ?? '') ?? '',
    by: by?.name ?? '',
    madeOn: dayOf(row.createdAt),
    free: hours(row.freeMinutes),
    price: row.pricePerHour?.toFixed(2) ?? null,
    hasBegun: row.startsAt <= now,
    ...whatMay(actor, row, now),
  }
}

/** A thing as a form to book it needs it: its rules on a day, and the half hours of that day. */
export async function thingForBooking(actor: Actor, thingId: string | undefined, day: Day, now: Date) {
  const thing = await thingOf(db, actor, thingId)
  return { thing: sayThing(thing, day), quota: await quotaOf(actor, thing, day, now) }
}

const MOST_FIRMS = 20

/** Firms in residence, to book for: those found under what was typed, else by name; at most twenty. */
export async function firmsToBookFor(enclaveId: string, typed: string) {
  const inOrder = (condition: Prisma.Sql) => Prisma.sql`
    SELECT f.id, f.name FROM "Firm" f WHERE f."enclaveId" = ${enclaveId}::uuid AND f."mergedIntoId" IS NULL
      AND ${condition}
      AND EXISTS (SELECT FROM "Tenancy" t WHERE t."enclaveId" = f."enclaveId" AND t."firmId" = f.id AND t.state = 'active')
    ORDER BY f.name, f.id ${atMost(MOST_FIRMS + 1)}`
  const named = { enclaveId, subject: 'firm' as const, typed, id: Prisma.sql`f.id` }
  const rows = await db.$queryRaw<{ id: string; name: string }[]>`${
    typed ? rowsWith(named, inOrder) : inOrder(Prisma.sql`true`)
  }`
  return { firms: rows.slice(0, MOST_FIRMS), more: rows.length > MOST_FIRMS }
}
