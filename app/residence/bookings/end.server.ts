import { recordEvent } from '~/ground/audit/record.server'
import { foundersOf } from '~/ground/firms/founders.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { forbidden, notFound } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { KEEPERS } from '~/residence/bookables/abilities'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { saidOf } from './book.server'
import { bookingEvents } from './events'
import { whenOf } from './in-the-way.server'
import { isInTime } from './may-book'
import { visibleTo } from './visible.server'
import type { BookingState } from './vocabulary'

export type EndRefusal = 'wrong_state' | 'too_late' | 'begun' | 'not_begun'
type Ended = Outcome<{ bookingId: string }, EndRefusal>

/** Approves a booking that waits, before it begins; the firm is told. */
export async function approve(actor: Actor, bookingId: string, now: Date): Promise<Ended> {
  if (!KEEPERS.includes(actor.role)) forbidden()
  return change(actor, bookingId, async (tx, row) => {
    if (row.state !== 'asked') return refuse('wrong_state')
    if (row.startsAt <= now) return refuse('begun')
    if (!(await goTo(tx, actor, row, { state: 'booked' }, now))) return refuse('wrong_state')
    await tell(tx, row, 'booking_approved', '', now)
    await note(tx, actor, row, bookingEvents.booking_approved(row.said), now)
    return ok({ bookingId })
  })
}

/** Declines a booking that waits, with the reason; its hours are free again. */
export async function decline(
  actor: Actor,
  bookingId: string,
  { reason }: { reason: string },
  now: Date,
): Promise<Ended> {
  if (!KEEPERS.includes(actor.role)) forbidden()
  return change(actor, bookingId, async (tx, row) => {
    if (row.state !== 'asked') return refuse('wrong_state')
    if (!(await goTo(tx, actor, row, { state: 'declined', reason }, now))) return refuse('wrong_state')
    await tell(tx, row, 'booking_declined', reason, now)
    await note(tx, actor, row, bookingEvents.booking_declined({ ...row.said, reason }), now)
    return ok({ bookingId })
  })
}

/**
 * Cancels a booking. A firm until so many hours before it begins; staff whenever they have a reason, which the firm is
 * told. What is cancelled is not charged, and what was charged for it comes back with the next month.
 */
export async function cancel(
  actor: Actor,
  bookingId: string,
  { reason }: { reason: string },
  now: Date,
): Promise<Ended> {
  const isStaff = KEEPERS.includes(actor.role)
  if (!isStaff && actor.role !== 'founder') forbidden()
  return change(actor, bookingId, async (tx, row) => {
    const open: BookingState[] = isStaff ? ['asked', 'booked', 'no_show'] : ['asked', 'booked']
    if (!open.some((state) => state === row.state)) return refuse('wrong_state')
    const inTime = row.state === 'asked' ? row.startsAt > now : isInTime(row.startsAt, row.cancelHours, now)
    if (!isStaff && !inTime) return refuse('too_late', { hours: row.cancelHours })
    if (!(await goTo(tx, actor, row, { state: 'cancelled', reason }, now))) return refuse('wrong_state')
    if (isStaff) await tell(tx, row, 'booking_cancelled', reason, now)
    await note(tx, actor, row, bookingEvents.booking_cancelled({ ...row.said, reason }), now)
    return ok({ bookingId })
  })
}

/** Notes that nobody came to what was booked, once it has begun; or takes that back. It is charged either way. */
export async function noteShow(
  actor: Actor,
  bookingId: string,
  { came }: { came: 'yes' | 'no' },
  now: Date,
): Promise<Ended> {
  if (!KEEPERS.includes(actor.role)) forbidden()
  const [from, to]: [BookingState, BookingState] =
    came === 'yes' ? ['no_show', 'booked'] : ['booked', 'no_show']
  return change(actor, bookingId, async (tx, row) => {
    if (row.state !== from) return refuse('wrong_state')
    if (row.startsAt > now) return refuse('not_begun')
    if (!(await goTo(tx, actor, row, { state: to }, now))) return refuse('wrong_state')
    const event = came === 'yes' ? bookingEvents.booking_came : bookingEvents.booking_no_show
    await note(tx, actor, row, event(row.said), now)
    return ok({ bookingId })
  })
}

type Row = Awaited<ReturnType<typeof find>>

function change(actor: Actor, bookingId: string, work: (tx: Tx, row: Row) => Promise<Ended>): Promise<Ended> {
  return inTransaction(async (tx) => work(tx, await find(tx, actor, bookingId)))
}

async function find(tx: Tx, actor: Actor, id: string) {
  const where = { AND: [{ id }, visibleTo(actor)] }
  const row = (await tx.booking.findFirst({ where, include: { bookable: true } })) ?? notFound()
  const name = { zh: row.bookable.nameZh, en: row.bookable.nameEn }
  return { ...row, name, said: saidOf({ name }, whenOf(row)) }
}

/** The state that was read is in the WHERE: of two who decide at once one does. */
async function goTo(
  tx: Tx,
  { userId }: Actor,
  { enclaveId, id, state: before }: Row,
  data: { state: BookingState; reason?: string },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.booking.updateMany({
    where: { enclaveId, id, state: before },
    data: { ...data, sequence: { increment: 1 }, changedById: userId, changedAt: now },
  })
  return count === 1
}

async function note(
  tx: Tx,
  actor: Actor,
  { enclaveId, id, firmId }: Row,
  event: ReturnType<typeof bookingEvents.booking_made>,
  now: Date,
): Promise<void> {
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'booking', id }, firmId, event }, now)
}

type Kind = 'booking_approved' | 'booking_declined' | 'booking_cancelled'

async function tell(tx: Tx, row: Row, kind: Kind, reason: string, now: Date): Promise<void> {
  const { enclaveId, firmId, id, name, said } = row
  if (!firmId) return
  const firm = await tx.firm.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: firmId } } })
  const params = {
    firm: firm.name,
    placeZh: name.zh,
    placeEn: name.en,
    day: said.day,
    time: `${said.from}–${said.until}`,
    reason,
    link: env().BASE_URL + paths.myBookings,
  }
  const about = { type: 'booking', id }
  for (const toUserId of await foundersOf(tx, enclaveId, firmId)) {
    await postLetter(tx, { enclaveId, toUserId, kind, params, about }, now)
  }
}
