import { recordEvent } from '~/ground/audit/record.server'
import { foundersOf } from '~/ground/firms/founders.server'
import { postLetter } from '~/ground/notices/post.server'
import type { Actor } from '~/ground/people/actor'
import { Prisma, type Tx } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { paths } from '~/platform/paths'
import { addDays, dateOfDay, dayOf, instantOf, type Day } from '~/shared/days'
import { bookingEvents } from './events'
import { bookingLetters } from './letters'

type Leaving = { firmId: string; roomsUntil?: Day | undefined }

/**
 * Cancels what a firm has booked for days on which it is no longer in the house: it has no term any more, and no room on
 * that day (none after `roomsUntil`, where all are given back then). Today is its own. The firm gets one letter; how many
 * were cancelled is answered, for `noteEndedBookings` to write down last. While a firm is in residence nothing happens.
 */
export async function endBookingsOf(
  tx: Tx,
  actor: Actor,
  { firmId, roomsUntil }: Leaving,
  now: Date,
): Promise<number> {
  const { enclaveId, userId } = actor
  const today = dayOf(now)
  // Whoever books for the firm at this moment is waited for, or waits and finds that it has left.
  await tx.$queryRaw`SELECT 1 FROM "Firm" WHERE "enclaveId" = ${enclaveId}::uuid AND id = ${firmId}::uuid
    FOR NO KEY UPDATE`
  const within = roomsUntil ? Prisma.sql`AND at.day <= ${dateOfDay(roomsUntil)}::date` : Prisma.empty
  const rows = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Booking" b SET state = 'cancelled', cause = 'firm_left', sequence = b.sequence + 1,
      "changedById" = ${userId}::uuid, "changedAt" = ${now}
    FROM (SELECT id, ("startsAt" AT TIME ZONE 'Asia/Shanghai')::date AS day FROM "Booking"
      WHERE "enclaveId" = ${enclaveId}::uuid AND "firmId" = ${firmId}::uuid) at
    WHERE b."enclaveId" = ${enclaveId}::uuid AND b.id = at.id AND b.state IN ('asked', 'booked')
      AND b."startsAt" >= ${instantOf(addDays(today, 1))}
      AND NOT EXISTS (SELECT FROM "Tenancy" t WHERE t."enclaveId" = b."enclaveId" AND t."firmId" = b."firmId"
        AND t.state = 'active')
      AND NOT EXISTS (SELECT FROM "Lease" l WHERE l."enclaveId" = b."enclaveId" AND l."firmId" = b."firmId"
        AND l.purpose = 'firm' AND l.state IN ('active', 'ended')
        AND daterange(l."startsOn", l."endsBefore") @> at.day ${within})
    RETURNING b.id`
  if (rows.length === 0) return 0
  const firm = await tx.firm.findUniqueOrThrow({ where: { enclaveId_id: { enclaveId, id: firmId } } })
  const params = { firm: firm.name, count: rows.length, link: env().BASE_URL + paths.myBookings }
  const about = { type: 'firm', id: firmId }
  for (const toUserId of await foundersOf(tx, enclaveId, firmId)) {
    await postLetter(tx, { enclaveId, toUserId, letter: bookingLetters.bookings_ended, params, about }, now)
  }
  return rows.length
}

/** Writes down that bookings ended with a firm's stay; among the last things of a transaction. */
export async function noteEndedBookings(
  tx: Tx,
  actor: Actor,
  { firmId, count }: { firmId: string; count: number },
  now: Date,
): Promise<void> {
  if (count === 0) return
  const { enclaveId } = actor
  const event = bookingEvents.bookings_ended({ count })
  await recordEvent(tx, { enclaveId, actor, subject: { type: 'firm', id: firmId }, firmId, event }, now)
}
