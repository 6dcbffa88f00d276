import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { enclaveNamed } from '~/ground/settings/enclave.server'
import { db, inTransaction } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId, newToken, sha256 } from '~/platform/ids.server'
import { dayOf } from '~/shared/days'
import { ok, type Outcome } from '~/shared/outcome'
import { bookingEvents } from './events'
import { calendarOf } from './calendar'
import { visibleTo } from './visible.server'
import { BOOKING_CAUSES, BOOKING_STATES } from './vocabulary'
import { bookingWords } from './words'

const READERS = ['founder', 'officer', 'director']
/** How far back a calendar looks, and how many bookings it lists at most. */
const BACK_DAYS = 92
const MOST = 3000

/** Since when the actor has an address for a calendar; null where there is none. */
export async function feedOf({ enclaveId, membershipId }: Actor): Promise<string | null> {
  const feed = await db.calendarFeed.findFirst({ where: { enclaveId, membershipId, revokedAt: null } })
  return feed && dayOf(feed.createdAt)
}

/** Makes a secret address for the actor's calendar and ends the one before. The secret is answered once and kept as a hash. */
export async function makeFeed(actor: Actor, now: Date): Promise<Outcome<{ secret: string }>> {
  if (!READERS.includes(actor.role)) forbidden()
  const { enclaveId, membershipId } = actor
  const secret = newToken()
  return inTransaction(async (tx) => {
    // Of two at once the second waits and ends what the first has made.
    await tx.$queryRaw`SELECT 1 FROM "Membership" WHERE "enclaveId" = ${enclaveId}::uuid
      AND id = ${membershipId}::uuid FOR NO KEY UPDATE`
    await tx.calendarFeed.updateMany({
      where: { enclaveId, membershipId, revokedAt: null },
      data: { revokedAt: now },
    })
    const id = newId()
    const secretHash = sha256(secret)
    await tx.calendarFeed.create({ data: { enclaveId, id, membershipId, secretHash, createdAt: now } })
    const event = bookingEvents.calendar_feed_made({})
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'calendar_feed', id }, event }, now)
    return ok({ secret })
  })
}

/** Ends the address of the actor's calendar; where there is none nothing happens. */
export async function endFeed(actor: Actor, now: Date): Promise<Outcome<{ ended: boolean }>> {
  if (!READERS.includes(actor.role)) forbidden()
  const { enclaveId, membershipId } = actor
  return inTransaction(async (tx) => {
    const feed = await tx.calendarFeed.findFirst({ where: { enclaveId, membershipId, revokedAt: null } })
    if (!feed) return ok({ ended: false })
    const { count } = await tx.calendarFeed.updateMany({
      where: { enclaveId, id: feed.id, revokedAt: null },
      data: { revokedAt: now },
    })
    if (count === 0) return ok({ ended: false })
    const event = bookingEvents.calendar_feed_revoked({})
    await recordEvent(tx, { enclaveId, actor, subject: { type: 'calendar_feed', id: feed.id }, event }, now)
    return ok({ ended: true })
  })
}

/**
 * The calendar behind a secret: the bookings of the person's firm or, for staff, of the enclave. 404 for a secret that is
 * wrong or revoked, and for one whose person has lost the role or the account since.
 */
export async function calendarBehind(slug: string | undefined, secret: string | undefined, now: Date) {
  const enclave = (slug && (await enclaveNamed(slug))) || notFound()
  const enclaveId = enclave.id
  const feed =
    (await db.calendarFeed.findFirst({
      where: { enclaveId, secretHash: sha256(secret ?? ''), revokedAt: null },
    })) ?? notFound()
  const member = await db.membership.findFirst({
    where: { enclaveId, id: feed.membershipId, endedAt: null, role: { in: READERS } },
  })
  const user =
    member &&
    (await db.user.findFirst({ where: { id: member.userId, disabledAt: null }, select: { locale: true } }))
  if (!member || !user || (member.role === 'founder' && !member.firmId)) notFound()
  const locale = user.locale === 'en' ? 'en' : 'zh'
  const w = bookingWords[locale]
  const isFounder = member.role === 'founder'
  const causeOf = (cause: string | null) => (cause === null ? '' : w.causes[BOOKING_CAUSES.of(cause)])
  const rows = await entriesFor(
    { enclaveId, role: isFounder ? 'founder' : 'officer', firmId: member.firmId },
    now,
  )
  const firms = await db.firm.findMany({
    where: { enclaveId, id: { in: [...new Set(rows.flatMap(({ firmId }) => firmId ?? []))] } },
    select: { id: true, name: true },
  })
  const names = new Map(firms.map(({ id, name }) => [id, name]))
  return calendarOf(
    w.feedName(locale === 'zh' ? enclave.nameZh : enclave.nameEn),
    enclave.slug,
    rows.map((row) => {
      const state = BOOKING_STATES.of(row.state)
      const thing = locale === 'zh' ? row.bookable.nameZh : row.bookable.nameEn
      const who = row.firmId ? (names.get(row.firmId) ?? '') : w.incubator
      return {
        id: row.id,
        startsAt: row.startsAt,
        endsAt: row.endsAt,
        changedAt: row.changedAt,
        createdAt: row.createdAt,
        sequence: row.sequence,
        state,
        title: [thing, isFounder ? row.purpose : who].filter(Boolean).join(' · '),
        place: locale === 'zh' ? row.bookable.placeZh || thing : row.bookable.placeEn || thing,
        about: [who, row.purpose, state === 'booked' ? '' : w.states[state], row.reason || causeOf(row.cause)]
          .filter(Boolean)
          .join('\n'),
      }
    }),
  )
}

/** What a calendar lists: what is still to come, the next first, and as much of what is over as there is room for. */
async function entriesFor(reader: Parameters<typeof visibleTo>[0], now: Date) {
  const since = new Date(now.getTime() - BACK_DAYS * 86_400_000)
  const ahead = await db.booking.findMany({
    where: { AND: [visibleTo(reader), { endsAt: { gt: now } }] },
    include: { bookable: true },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: MOST,
  })
  const over = await db.booking.findMany({
    where: { AND: [visibleTo(reader), { endsAt: { lte: now }, startsAt: { gte: since } }] },
    include: { bookable: true },
    orderBy: [{ startsAt: 'desc' }, { id: 'desc' }],
    take: MOST - ahead.length,
  })
  return [...over.reverse(), ...ahead]
}
