import { monthOf } from '~/residence/rent/months'
import type { Day } from '~/shared/days'
import { fromFen, toFen, type Yuan } from '~/shared/money'
import type { Wanted } from './may-book'

/** A booking as far as money is concerned, with the free minutes and the price that were in force when it was made. */
export type Counted = {
  id: string
  /** Bookings are counted in the order in which they took their place in the month. */
  placedAt: string
  minutes: number
  /** Of the firm's month of this thing. */
  freeMinutes: number
  pricePerHour: Yuan | null
}
export type Share = { free: number; charged: number; amount: Yuan }

/** What a firm owes for one booking that is over. */
export type OwedBooking = {
  bookingId: string
  madeAt: Date
  firmId: string
  month: Day
  day: Day
  full: Yuan
  pricePerHour: Yuan
  vatPercent: number
}

type Row = {
  id: string
  placedAt: Date
  startsAt: Date
  endsAt: Date
  freeMinutes: number
  pricePerHour: { toFixed: (places: number) => string } | null
}

/** A row as the rules count it. */
export function countedOf({ id, placedAt, startsAt, endsAt, freeMinutes, pricePerHour }: Row): Counted {
  return {
    id,
    placedAt: placedAt.toISOString(),
    minutes: (endsAt.getTime() - startsAt.getTime()) / 60_000,
    freeMinutes,
    pricePerHour: pricePerHour?.toFixed(2) ?? null,
  }
}

/**
 * Which minutes of a firm's bookings of one thing in one month are free and which are charged: the free minutes go to
 * those that took their place first. What is cancelled is not among them: its free minutes go to those that came later.
 * Each booking is rounded to the fen, half upwards. Prices include VAT.
 */
export function sharesOf(bookings: readonly Counted[]): Map<string, Share> {
  const shares = new Map<string, Share>()
  let before = 0
  for (const one of [...bookings].sort(byPlace)) {
    const free = Math.min(one.minutes, Math.max(0, one.freeMinutes - before))
    const charged = one.minutes - free
    shares.set(one.id, { free, charged, amount: priceOf(charged, one.pricePerHour) })
    before += one.minutes
  }
  return shares
}

/**
 * Whether a booking that moves takes the last place in its month: in another month, or for longer than before, it would
 * take free minutes from bookings that have them, which never become dearer by what others do.
 */
export function takesLastPlace(before: Wanted, wanted: Wanted): boolean {
  return monthOf(before.day) !== monthOf(wanted.day) || wanted.minutes > before.minutes
}

/** What minutes cost at a price per hour. */
export function priceOf(minutes: number, pricePerHour: Yuan | null): Yuan {
  return fromFen((toFen(pricePerHour ?? '0') * BigInt(minutes) * 2n + 60n) / 120n)
}

function byPlace(a: Counted, b: Counted): number {
  const [one, other] = [`${a.placedAt} ${a.id}`, `${b.placedAt} ${b.id}`]
  return one < other ? -1 : one > other ? 1 : 0
}
