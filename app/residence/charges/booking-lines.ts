import { addDays, type Day } from '~/shared/days'
import { fromFen, toFen, type Yuan } from '~/shared/money'
import type { OwedBooking } from '~/residence/bookings/price'
import { vatWithin } from '~/residence/rent/due'
import type { NewLine } from './corrections'

/** What is charged already for a booking, over all its lines. */
export type ChargedBooking = {
  bookingId: string
  firmId: string
  month: Day
  day: Day
  full: Yuan
  vat: Yuan
  vatPercent: number
  revision: number
  resident: boolean
}

/**
 * The lines that bring what is charged for bookings to what is owed for them: one for each that is not charged yet, and
 * one of difference where it has turned out otherwise, as when it was cancelled afterwards.
 */
export function bookingLines(
  owed: readonly OwedBooking[],
  charged: readonly ChargedBooking[],
  isResident: (firmId: string, day: Day) => boolean,
): NewLine[] {
  const known = new Map(charged.map((one) => [one.bookingId, one]))
  const lines = owed.flatMap((one): NewLine[] => {
    const before = known.get(one.bookingId)
    known.delete(one.bookingId)
    const full = less(one.full, before?.full ?? '0')
    if (toFen(full) === 0n) return []
    const vat = less(vatWithin(one.full, one.vatPercent), before?.vat ?? '0')
    const resident = isResident(one.firmId, one.day)
    return [line({ ...one, full, vat, resident, revision: before ? before.revision + 1 : 0 })]
  })
  // What was charged and is owed no longer.
  const back = [...known.values()].flatMap((one): NewLine[] =>
    toFen(one.full) === 0n
      ? []
      : [line({ ...one, full: less('0', one.full), vat: less('0', one.vat), revision: one.revision + 1 })],
  )
  return [...lines, ...back]
}

const less = (a: Yuan, b: Yuan) => fromFen(toFen(a) - toFen(b))

function line(one: Omit<ChargedBooking, 'bookingId'> & { bookingId: string }): NewLine {
  const { bookingId, firmId, month, day, full, vat, vatPercent, revision, resident } = one
  return {
    firmId,
    leaseId: null,
    bookingId,
    meterId: null,
    extraId: null,
    used: null,
    kind: 'booking',
    month,
    startsOn: day,
    endsBefore: addDays(day, 1),
    revision,
    sqm: null,
    pricePerSqm: null,
    full,
    reliefPercent: 0,
    relief: '0.00',
    amount: full,
    reason: revision > 0 ? 'correction' : 'none',
    vatPercent,
    vat,
    resident,
    note: '',
  }
}
