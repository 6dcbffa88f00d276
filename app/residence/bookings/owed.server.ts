import type { Tx } from '~/platform/db.server'
import { monthOf } from '~/residence/rent/months'
import { addMonths, dateOfDay, dayFromDate, dayOf, timeOf, type Day } from '~/shared/days'
import { countedOf, sharesOf, type OwedBooking } from './price'
import { counting } from './visible.server'

/**
 * What firms owe for bookings that have ended by now or by another instant, in the months up to one and as far back as
 * bills are mended; of one firm, or of all. Cancelled and declined ones are not among them; a no-show is. All that a firm has of a thing in a
 * month takes its share of the free hours, also what lies ahead.
 */
export async function owedForBookings(
  tx: Pick<Tx, 'booking'>,
  { enclaveId, firmId }: { enclaveId: string; firmId?: string | undefined },
  { month, back, endedBy }: { month: Day; back: number; endedBy?: Date | undefined },
  now: Date,
): Promise<OwedBooking[]> {
  const rows = await tx.booking.findMany({
    where: {
      AND: [
        {
          enclaveId,
          firmId: firmId ?? { not: null },
          month: { gte: dateOfDay(addMonths(monthOf(month), -back)), lte: dateOfDay(monthOf(month)) },
        },
        counting(now),
      ],
    },
    orderBy: [{ placedAt: 'asc' }, { id: 'asc' }],
  })
  const groups = new Map<string, typeof rows>()
  for (const row of rows) {
    const key = `${row.firmId} ${row.bookableId} ${dayFromDate(row.month)}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  return [...groups.values()].flatMap((group) => {
    const shares = sharesOf(group.map(countedOf))
    return group.flatMap((row): OwedBooking[] => {
      const share = shares.get(row.id)
      const isOver = row.state !== 'asked' && row.endsAt <= (endedBy ?? now)
      if (!share || !isOver || !row.firmId || row.pricePerHour === null) return []
      return [
        {
          bookingId: row.id,
          madeAt: row.createdAt,
          firmId: row.firmId,
          month: dayFromDate(row.month),
          day: dayOf(row.startsAt),
          full: share.amount,
          pricePerHour: row.pricePerHour.toFixed(2),
          vatPercent: row.vatPercent.toNumber(),
        },
      ]
    })
  })
}

/** What bookings are called on a bill: the thing, and the hours. */
export async function bookingsNamed(tx: Pick<Tx, 'booking'>, enclaveId: string, ids: readonly string[]) {
  const rows =
    ids.length === 0
      ? []
      : await tx.booking.findMany({
          where: { enclaveId, id: { in: [...ids] } },
          select: {
            id: true,
            startsAt: true,
            endsAt: true,
            bookable: { select: { nameZh: true, nameEn: true } },
          },
        })
  return new Map(
    rows.map(({ id, startsAt, endsAt, bookable }) => [
      id,
      {
        thing: { zh: bookable.nameZh, en: bookable.nameEn },
        hours: `${timeOf(startsAt)}–${timeOf(endsAt) === '00:00' ? '24:00' : timeOf(endsAt)}`,
      },
    ]),
  )
}
