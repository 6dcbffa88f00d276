import type { OwedBooking } from '~/residence/bookings/price'
import { addDays, type Day } from '~/shared/days'
import { differences, lineBesides, type Charged } from './besides-rent'
import type { NewLine } from './corrections'

type Booked = Pick<OwedBooking, 'bookingId' | 'firmId' | 'month' | 'day' | 'full' | 'vatPercent'>
/** What is charged already for a booking, over all its lines. */
export type ChargedBooking = Charged<Booked>

/**
 * The lines that bring what is charged for bookings to what is owed for them: one for each that is not charged yet, and
 * one of difference where it has turned out otherwise, as when it was cancelled afterwards.
 */
export function bookingLines(
  owed: readonly OwedBooking[],
  charged: readonly ChargedBooking[],
  isResident: (firmId: string, day: Day) => boolean,
): NewLine[] {
  return differences<Booked>(
    owed,
    charged,
    ({ bookingId }) => bookingId,
    ({ firmId, day }) => isResident(firmId, day),
  ).map((one) =>
    lineBesides(
      { ...one, startsOn: one.day, endsBefore: addDays(one.day, 1) },
      { kind: 'booking', bookingId: one.bookingId },
    ),
  )
}
