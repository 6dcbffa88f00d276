import { recordEvent } from '~/ground/audit/record.server'
import { db, inTransaction } from '~/platform/db.server'
import { eachRow } from '~/platform/each-row.server'
import { bookingEvents } from './events'
import { tellOfBooking, withWords } from './tell.part.server'
import { bookingLetters } from './letters'

/**
 * Bookings that were asked for and never answered lapse once their time has come, and the firm is told. It may run at any
 * time, on several servers.
 */
export async function lapseBookings(now: Date, only?: string): Promise<number> {
  const due = await db.booking.findMany({
    where: { ...(only ? { enclaveId: only } : {}), state: 'asked', startsAt: { lte: now } },
    select: { enclaveId: true, id: true },
    orderBy: { startsAt: 'asc' },
    take: 200,
  })
  return eachRow('bookings', due, ({ enclaveId, id }) =>
    inTransaction(async (tx) => {
      const { count } = await tx.booking.updateMany({
        where: { enclaveId, id, state: 'asked', startsAt: { lte: now } },
        data: { state: 'lapsed', sequence: { increment: 1 }, changedById: null, changedAt: now },
      })
      if (count === 0) return false
      const where = { enclaveId_id: { enclaveId, id } }
      const row = withWords(await tx.booking.findUniqueOrThrow({ where, include: { bookable: true } }))
      await tellOfBooking(tx, null, row, bookingLetters.booking_lapsed, {}, now)
      const event = bookingEvents.booking_lapsed(row.said)
      const { firmId } = row
      await recordEvent(tx, { enclaveId, actor: null, subject: { type: 'booking', id }, firmId, event }, now)
      return true
    }),
  )
}
