import type { Actor } from '~/ground/people/actor'
import { atMost, Prisma } from '~/platform/db.server'
import { paths } from '~/platform/paths'
import { askTogether } from '~/platform/together.server'
import { mayBook } from '~/residence/bookables/abilities'
import { dayOf, type Day } from '~/shared/days'
import type { DeskItem } from '~/shared/desk-item'
import { inLocale, type Locale } from '~/shared/words'
import { whenOf } from './in-the-way.server'
import { stretchOf } from './week'
import { bookingWords } from './words'

const MOST = 200

type Row = {
  id: string
  state: string
  startsAt: string
  endsAt: string
  createdAt: string
  nameZh: string
  nameEn: string
  firmId: string | null
  firmName: string | null
  ref: string | null
  track: string | null
  closed: boolean
}

/** Bookings that wait for approval, and those of things that are out of service on their day. */
export async function bookingItems(actor: Actor, today: Day, locale: Locale, now: Date): Promise<DeskItem[]> {
  if (!mayBook(actor.role, 'look')) return []
  const w = inLocale(bookingWords, locale)
  const { enclaveId, enclaveSlug } = actor
  const rows = await askTogether<Row>(Prisma.sql`
    SELECT * FROM (
      SELECT b.id, b.state, b."startsAt", b."endsAt", b."createdAt", t."nameZh", t."nameEn", b."firmId",
        f.name AS "firmName", f.ref, f.track,
        (on_day.day BETWEEN t."closedFrom" AND COALESCE(t."closedUntil", 'infinity'::date)) IS TRUE
        OR EXISTS (SELECT FROM "Lease" l WHERE l."enclaveId" = t."enclaveId" AND l."roomId" = t."unitId"
          AND l.state <> 'cancelled' AND on_day.day >= l."startsOn" AND on_day.day < l."endsBefore") AS closed
      FROM "Booking" b
      JOIN "Bookable" t ON t."enclaveId" = b."enclaveId" AND t.id = b."bookableId"
      LEFT JOIN "Firm" f ON f."enclaveId" = b."enclaveId" AND f.id = b."firmId"
      CROSS JOIN LATERAL (SELECT (b."startsAt" AT TIME ZONE 'Asia/Shanghai')::date AS day) on_day
      WHERE b."enclaveId" = ${enclaveId}::uuid AND b.state IN ('asked', 'booked') AND b."startsAt" > ${now}
    ) open WHERE state = 'asked' OR closed ORDER BY "startsAt", id ${atMost(MOST)}`)
  return rows.map((row): DeskItem => {
    const [startsAt, endsAt] = [new Date(row.startsAt), new Date(row.endsAt)]
    const [day, asked] = [dayOf(startsAt), dayOf(new Date(row.createdAt))]
    const thing = locale === 'zh' ? row.nameZh : row.nameEn
    const when = stretchOf(whenOf({ startsAt, endsAt }))
    return {
      key: `booking-${row.id}`,
      kind: 'booking',
      firmId: row.firmId,
      firmName: row.firmName ?? w.incubator,
      ref: row.ref ?? '',
      track: row.track ?? '',
      step: row.closed ? w.desk.closed(thing, when) : w.desk.approve(thing, when),
      turn: 'us',
      since: row.createdAt < row.startsAt ? asked : today,
      dueOn: day,
      to: paths.deskBooking(enclaveSlug, row.id),
    }
  })
}
