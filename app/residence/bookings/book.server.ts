import { recordEvent } from '~/ground/audit/record.server'
import { visibleTo as firmsVisibleTo } from '~/ground/firms/visible.server'
import type { Actor } from '~/ground/people/actor'
import { inTransaction, onConstraint, type Tx } from '~/platform/db.server'
import { forbidden, notFound } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { once } from '~/platform/once.server'
import { mayBook } from '~/residence/bookables/abilities'
import { closedOn, thingOf, type Thing } from '~/residence/bookables/queries.server'
import { rulesOn, type BookingRules } from '~/residence/bookables/rules'
import { monthOf } from '~/residence/rent/months'
import { dateOfDay, dayOf } from '~/shared/days'
import { ok, refuse, type Outcome } from '~/shared/outcome'
import type { BookInput, MoveInput } from './booking.form'
import { bookingEvents } from './events'
import { beyondQuota, endsOf, holdFirm, holdThing, inTheWay, isResident } from './in-the-way.server'
import { refusalOf, whyNotMove, type RuleRefusal, type Wanted } from './may-book'
import { takesLastPlace } from './price'
import { bookingFor, saidOf, tellOfBooking } from './tell.part.server'
import { stretchOf } from './week'
import { bookingLetters } from './letters'

export type BookRefusal = RuleRefusal | 'taken' | 'over_quota' | 'not_resident'
export type MoveRefusal = BookRefusal | 'changed_meanwhile' | 'too_late' | 'wrong_state'
type Booked = Outcome<{ bookingId: string }, BookRefusal>
type Moved = Outcome<{ bookingId: string }, MoveRefusal>

/** The exclusion constraint is the second net: whoever comes past the lock is told that it was taken. */
const SECOND_NET = {
  nothing_is_booked_twice: () => refuse('taken', { from: '', until: '', who: '', purpose: '' }),
}

/**
 * Books a thing: a founder for the own firm, staff for a firm in residence or for the incubator. Where the rules ask for
 * approval a founder's booking waits for it and keeps its hours meanwhile. Free hours and price are kept on it as they
 * are today. Refused, in this order, by the rules of the day, by what stands there, and where the free hours are used up
 * and nothing is to be had beyond them.
 */
export async function book(actor: Actor, thingId: string, input: BookInput, now: Date): Promise<Booked> {
  const isStaff = mayBook(actor.role, 'book')
  if (!isStaff && (actor.role !== 'founder' || !actor.firmId)) forbidden()
  const { userId } = actor
  const { idempotencyKey: key, purpose, ...rest } = input
  const wanted: Wanted = { day: rest.day, from: rest.from, minutes: rest.minutes }
  const firmId = isStaff ? (rest.firmId ?? null) : actor.firmId
  const work = () =>
    inTransaction((tx) =>
      once(tx, { userId, key, command: 'book' }, now, () =>
        write(tx, actor, thingId, { ...wanted, firmId, purpose }, now),
      ),
    )
  return onConstraint<Booked, Booked>(work, SECOND_NET)
}

type New = Wanted & { firmId: string | null; purpose: string }

async function write(tx: Tx, actor: Actor, thingId: string, wanted: New, now: Date): Promise<Booked> {
  const { enclaveId, userId } = actor
  const isStaff = mayBook(actor.role, 'book')
  const { firmId, purpose } = wanted
  const thing = await thingOf(tx, actor, thingId)
  if (firmId) {
    const where = { AND: [{ id: firmId }, firmsVisibleTo(actor)] }
    if (!(await tx.firm.findFirst({ where, select: { id: true } }))) notFound()
    await holdFirm(tx, enclaveId, firmId)
    if (!(await isResident(tx, enclaveId, firmId, wanted.day))) return refuse('not_resident')
  }
  await holdThing(tx, enclaveId, thing.id)
  const rules = rulesOn(thing.rules, wanted.day)
  const refusal = await whyNot(tx, actor, thing, wanted, { rules, firmId }, now)
  if (refusal) return refusal
  if (!rules) return refuse('no_rules')
  const id = newId()
  const waits = rules.approval && !isStaff
  await tx.booking.create({
    data: {
      enclaveId,
      id,
      bookableId: thing.id,
      firmId,
      state: waits ? 'asked' : 'booked',
      ...endsOf(wanted),
      month: dateOfDay(monthOf(wanted.day)),
      purpose,
      freeMinutes: rules.freeMinutes,
      pricePerHour: rules.pricePerHour,
      vatPercent: rules.vatPercent,
      cancelHours: rules.cancelHours,
      bookedById: userId,
      createdAt: now,
      placedAt: now,
      changedAt: now,
    },
  })
  const event = waits ? bookingEvents.booking_asked : bookingEvents.booking_made
  const said = event(saidOf(thing, wanted))
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'booking', id }, firmId, event: said }, now)
  return ok({ bookingId: id })
}

type Against = {
  rules: BookingRules | null
  firmId: string | null
  except?: string
  quota?: { freeMinutes: number; pricePerHour: string | null }
}

async function whyNot(
  tx: Tx,
  actor: Actor,
  thing: Thing,
  wanted: Wanted,
  { rules, firmId, except, quota }: Against,
  now: Date,
) {
  const isStaff = mayBook(actor.role, 'move')
  const closed = closedOn(thing, wanted.day)
  const at = {
    today: dayOf(now),
    now: halfHourOf(now),
    isStaff,
    ...(closed ? { closedUntil: closed.until } : {}),
  }
  const by = refusalOf(wanted, rules, at)
  if (by || !rules) return by
  const there = await inTheWay(tx, actor, thing.id, wanted, except)
  if (there) return there
  return beyondQuota(tx, actor, thing.id, wanted, { ...(quota ?? rules), firmId, except }, now)
}

/** The half hour that runs may still be booked: whoever stands before the door of an empty room. */
export function halfHourOf(now: Date): Date {
  return new Date(now.getTime() - (now.getTime() % 1_800_000))
}

/**
 * Moves a booking to another time under the rules of that day; a firm may until it could no longer cancel. Its price and
 * free hours stay those of its making; in another month, or for longer, it takes the last place among the free hours.
 * Where staff move a booking of a firm, the firm is told.
 */
export async function move(actor: Actor, bookingId: string, input: MoveInput, now: Date): Promise<Moved> {
  const work = () => inTransaction((tx) => moveIn(tx, actor, bookingId, input, now))
  return onConstraint<Moved, Moved>(work, SECOND_NET)
}

async function moveIn(tx: Tx, actor: Actor, bookingId: string, input: MoveInput, now: Date): Promise<Moved> {
  const { enclaveId, userId } = actor
  const isStaff = mayBook(actor.role, 'move')
  const { version, purpose, ...wanted } = input
  const found = await bookingFor(tx, actor, bookingId)
  const { firmId } = found
  if (firmId) await holdFirm(tx, enclaveId, firmId)
  await holdThing(tx, enclaveId, found.bookableId)
  const before = await bookingFor(tx, actor, bookingId)
  if (before.sequence !== version) return refuse('changed_meanwhile')
  const closed = whyNotMove(before, { isStaff, now })
  if (closed) return closed
  if (firmId && !(await isResident(tx, enclaveId, firmId, wanted.day))) return refuse('not_resident')
  const thing = await thingOf(tx, actor, before.bookableId)
  const rules = rulesOn(thing.rules, wanted.day)
  const quota = { freeMinutes: before.freeMinutes, pricePerHour: before.pricePerHour?.toFixed(2) ?? null }
  const against = { rules, firmId, except: before.id, quota }
  const refusal = await whyNot(tx, actor, thing, wanted, against, now)
  if (refusal) return refusal
  const isMoved = isOther(before.when, wanted)
  const waits = rules?.approval && !isStaff && isMoved
  const { count } = await tx.booking.updateMany({
    where: { enclaveId, id: before.id, state: before.state, sequence: version },
    data: {
      ...endsOf(wanted),
      month: dateOfDay(monthOf(wanted.day)),
      ...(takesLastPlace(before.when, wanted) ? { placedAt: now } : {}),
      purpose,
      state: waits ? 'asked' : before.state,
      sequence: { increment: 1 },
      changedById: userId,
      changedAt: now,
    },
  })
  if (count === 0) return refuse('changed_meanwhile')
  const said = saidOf(thing, wanted)
  if (isStaff && isMoved) {
    const was = stretchOf(before.when)
    await tellOfBooking(tx, actor, { ...before, said }, bookingLetters.booking_moved, { was }, now)
  }
  const subject = { type: 'booking', id: before.id }
  const event = bookingEvents.booking_moved(said)
  await recordEvent(tx, { enclaveId, actor, subject, firmId, event }, now)
  return ok({ bookingId: before.id })
}

const isOther = (a: Wanted, b: Wanted) => a.day !== b.day || a.from !== b.from || a.minutes !== b.minutes
