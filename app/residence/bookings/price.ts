import type { Day } from '~/shared/days'
import { fromFen, toFen, type Yuan } from '~/shared/money'

/** A booking as far as money is concerned, with the free minutes and the price that were in force when it was made. */
export type Counted = {
  id: string
  /** Bookings are counted in the order in which they were made. */
  madeAt: string
  minutes: number
  /** Of the firm's month of this thing. */
  freeMinutes: number
  pricePerHour: Yuan | null
}
export type Share = { free: number; charged: number; amount: Yuan }

/** What a firm owes for one booking that is over. */
export type OwedBooking = {
  bookingId: string
  firmId: string
  month: Day
  day: Day
  full: Yuan
  pricePerHour: Yuan
  vatPercent: number
}

type Row = {
  id: string
  createdAt: Date
  startsAt: Date
  endsAt: Date
  freeMinutes: number
  pricePerHour: { toFixed: (places: number) => string } | null
}

/** A row as the rules count it. */
export function countedOf({ id, createdAt, startsAt, endsAt, freeMinutes, pricePerHour }: Row): Counted {
  return {
    id,
    madeAt: createdAt.toISOString(),
    minutes: (endsAt.getTime() - startsAt.getTime()) / 60_000,
    freeMinutes,
    pricePerHour: pricePerHour?.toFixed(2) ?? null,
  }
}

/**
 * Which minutes of a firm's bookings of one thing in one month are free and which are charged: the free minutes go to
 * those that were made first. What is cancelled is not among them, so that its free minutes go to those made later.
 * Each booking is rounded to the fen, half upwards. Prices include VAT.
 */
export function sharesOf(bookings: readonly Counted[]): Map<string, Share> {
  const shares = new Map<string, Share>()
  let before = 0
  for (const one of [...bookings].sort(byMaking)) {
    const free = Math.min(one.minutes, Math.max(0, one.freeMinutes - before))
    const charged = one.minutes - free
    shares.set(one.id, { free, charged, amount: priceOf(charged, one.pricePerHour) })
    before += one.minutes
  }
  return shares
}

/** What minutes cost at a price per hour. */
export function priceOf(minutes: number, pricePerHour: Yuan | null): Yuan {
  return fromFen((toFen(pricePerHour ?? '0') * BigInt(minutes) * 2n + 60n) / 120n)
}

function byMaking(a: Counted, b: Counted): number {
  const [one, other] = [`${a.madeAt} ${a.id}`, `${b.madeAt} ${b.id}`]
  return one < other ? -1 : one > other ? 1 : 0
}
