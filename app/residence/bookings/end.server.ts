import { recordEvent } from '~/ground/audit/record.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, type Tx } from '~/platform/db.server'
import { forbidden } from '~/platform/http.server'
import { mayBook } from '~/residence/bookables/abilities'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import { bookingEvents } from './events'
import { whyNotCancel, type ChangeRefusal } from './may-book'
import { bookingFor, tellOfBooking, type BookingRow } from './tell.part.server'
import type { BookingState } from './vocabulary'
import { bookingLetters } from './letters'

export type EndRefusal = ChangeRefusal | 'changed_meanwhile' | 'begun' | 'not_begun'
type Ended = Outcome<{ bookingId: string }, EndRefusal>
/** The booking as the person read it: its time may have moved since. */
type Read = { version: number }

/** Approves a booking that waits at the time that was read, before it begins; the firm is told. */
export async function approve(actor: Actor, bookingId: string, read: Read, now: Date): Promise<Ended> {
  if (!mayBook(actor.role, 'answer')) forbidden()
  return change(actor, bookingId, read, async (tx, row) => {
    if (row.state !== 'asked') return refuse('wrong_state')
    if (row.startsAt <= now) return refuse('begun')
    if (!(await goTo(tx, actor, row, { state: 'booked' }, now))) return refuse('changed_meanwhile')
    await tellOfBooking(tx, actor, row, bookingLetters.booking_approved, {}, now)
    await note(tx, actor, row, bookingEvents.booking_approved(row.said), now)
    return ok({ bookingId })
  })
}

/** Declines a booking that waits, with the reason; its hours are free again. */
export async function decline(
  actor: Actor,
  bookingId: string,
  { reason, ...read }: Read & { reason: string },
  now: Date,
): Promise<Ended> {
  if (!mayBook(actor.role, 'answer')) forbidden()
  return change(actor, bookingId, read, async (tx, row) => {
    if (row.state !== 'asked') return refuse('wrong_state')
    if (!(await goTo(tx, actor, row, { state: 'declined', reason }, now))) return refuse('changed_meanwhile')
    await tellOfBooking(tx, actor, row, bookingLetters.booking_declined, { reason }, now)
    await note(tx, actor, row, bookingEvents.booking_declined({ ...row.said, reason }), now)
    return ok({ bookingId })
  })
}

/**
 * Cancels a booking. A firm until so many hours before it begins; staff whenever they have a reason, which the firm is
 * told. What is cancelled is not charged, and what was charged for it comes back with the next bill.
 */
export async function cancel(
  actor: Actor,
  bookingId: string,
  { reason, ...read }: Read & { reason: string },
  now: Date,
): Promise<Ended> {
  const isStaff = mayBook(actor.role, 'cancel')
  if (!isStaff && actor.role !== 'founder') forbidden()
  return change(actor, bookingId, read, async (tx, row) => {
    const closed = whyNotCancel(row, { isStaff, now })
    if (closed) return closed
    if (!(await goTo(tx, actor, row, { state: 'cancelled', reason }, now))) return refuse('changed_meanwhile')
    if (isStaff) await tellOfBooking(tx, actor, row, bookingLetters.booking_cancelled, { reason }, now)
    await note(tx, actor, row, bookingEvents.booking_cancelled({ ...row.said, reason }), now)
    return ok({ bookingId })
  })
}

/** Notes that nobody came to what was booked, once it has begun; or takes that back. It is charged either way. */
export async function noteShow(
  actor: Actor,
  bookingId: string,
  { came, ...read }: Read & { came: 'yes' | 'no' },
  now: Date,
): Promise<Ended> {
  if (!mayBook(actor.role, 'note_show')) forbidden()
  const [from, to]: [BookingState, BookingState] =
    came === 'yes' ? ['no_show', 'booked'] : ['booked', 'no_show']
  return change(actor, bookingId, read, async (tx, row) => {
    if (row.state !== from) return refuse('wrong_state')
    if (row.startsAt > now) return refuse('not_begun')
    if (!(await goTo(tx, actor, row, { state: to }, now))) return refuse('changed_meanwhile')
    const event = came === 'yes' ? bookingEvents.booking_came : bookingEvents.booking_no_show
    await note(tx, actor, row, event(row.said), now)
    return ok({ bookingId })
  })
}

type Work = (tx: Tx, row: BookingRow) => Promise<Ended>

function change(actor: Actor, bookingId: string, { version }: Read, work: Work): Promise<Ended> {
  return inTransaction(async (tx) => {
    const row = await bookingFor(tx, actor, bookingId)
    return row.sequence === version ? work(tx, row) : refuse('changed_meanwhile')
  })
}

/** State and version that were read are in the WHERE: of two who decide at once one does, and never on another time. */
async function goTo(
  tx: Tx,
  { userId }: Actor,
  { enclaveId, id, state: before, sequence }: BookingRow,
  data: { state: BookingState; reason?: string },
  now: Date,
): Promise<boolean> {
  const { count } = await tx.booking.updateMany({
    where: { enclaveId, id, state: before, sequence },
    data: { ...data, sequence: { increment: 1 }, changedById: userId, changedAt: now },
  })
  return count === 1
}

async function note(
  tx: Tx,
  actor: Actor,
  { enclaveId, id, firmId }: BookingRow,
  event: ReturnType<typeof bookingEvents.booking_made>,
  now: Date,
): Promise<void> {
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'booking', id }, firmId, event }, now)
}
