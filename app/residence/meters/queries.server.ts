import type { Actor } from '~/ground/people/actor'
import { isShownInPlace } from '~/ground/files/kinds'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { isId } from '~/platform/ids.server'
import { addDays, dayFromDate, dayOf, type Day } from '~/shared/days'
import { monthOf } from '~/residence/rent/months'
import { UTILITIES, type Utility } from '~/residence/rent/vocabulary'
import { spansOf } from './chain'
import { readingOf } from './owed.server'
import { usedIn } from './split'
import { meterRow } from './visible.server'
import { READING_WAYS } from './vocabulary'

export const METERS_ON_A_PAGE = 50
const READINGS_SHOWN = 40

export type MeterLine = {
  id: string
  code: string
  utility: Utility
  rooms: number
  room: string
  firms: number
  firm: string | null
  day: Day
  value: string
  endedOn: Day | null
}

/** From which day on a meter counts as read for this month: the last week of the month before, or later. */
export const readSince = (today: Day): Day => addDays(monthOf(today), -7)

type Asked = { today: Day; page: number; q: string; unread: boolean }

/** Meters by what stands on them, with what they showed last; those alone that nobody has read for this month, if asked. */
export async function metersOf({ enclaveId }: Actor, { today, page, q, unread }: Asked) {
  const since = readSince(today)
  const like = `%${q.replace(/[%_\\]/g, '\\$&')}%`
  const [rows, [counts]] = await Promise.all([
    db.$queryRaw<(Omit<MeterLine, 'utility'> & { utility: string })[]>`
      SELECT m.id, m.code, m.utility, m."endedOn"::text AS "endedOn", r.rooms, r.room, t.firms, t.firm,
        last.day, last.value
      FROM "Meter" m
      JOIN LATERAL (
        SELECT "readOn"::text AS day, COALESCE("startValue", value)::text AS value FROM "MeterReading"
        WHERE "enclaveId" = m."enclaveId" AND "meterId" = m.id AND "struckAt" IS NULL
        ORDER BY "readOn" DESC LIMIT 1) last ON true
      JOIN LATERAL (
        SELECT count(*)::int AS rooms, min(u.code) AS room FROM "MeterRoom" x
        JOIN "Unit" u ON u."enclaveId" = x."enclaveId" AND u.id = x."unitId"
        WHERE x."enclaveId" = m."enclaveId" AND x."meterId" = m.id) r ON true
      JOIN LATERAL (
        SELECT count(DISTINCT f.id)::int AS firms, min(f.name) AS firm FROM "MeterRoom" x
        JOIN "Lease" l ON l."enclaveId" = x."enclaveId" AND l."roomId" = x."unitId" AND l.purpose = 'firm'
          AND l.state IN ('active', 'ended') AND l."startsOn" <= ${today}::date AND l."endsBefore" > ${today}::date
        JOIN "Firm" f ON f."enclaveId" = l."enclaveId" AND f.id = l."firmId"
        WHERE x."enclaveId" = m."enclaveId" AND x."meterId" = m.id) t ON true
      WHERE m."enclaveId" = ${enclaveId}::uuid AND m.code ILIKE ${like}
        AND (NOT ${unread} OR (m."endedOn" IS NULL AND last.day < ${since}))
      ORDER BY m.code, m.id LIMIT ${METERS_ON_A_PAGE + 1} OFFSET ${(page - 1) * METERS_ON_A_PAGE}`,
    db.$queryRaw<{ used: number; unread: number }[]>`
      SELECT count(*)::int AS used, count(*) FILTER (WHERE NOT EXISTS (
        SELECT 1 FROM "MeterReading" r WHERE r."enclaveId" = m."enclaveId" AND r."meterId" = m.id
          AND r."struckAt" IS NULL AND r."readOn" >= ${since}::date))::int AS unread
      FROM "Meter" m WHERE m."enclaveId" = ${enclaveId}::uuid AND m."endedOn" IS NULL`,
  ])
  return {
    meters: rows.slice(0, METERS_ON_A_PAGE).map((row) => ({ ...row, utility: UTILITIES.of(row.utility) })),
    more: rows.length > METERS_ON_A_PAGE,
    counts: counts ?? { used: 0, unread: 0 },
    since,
  }
}

/** One meter with its rooms and its readings, the newest on top; those that were struck among them. */
export async function meterPage(actor: Actor, id: string | undefined) {
  const meter = await meterRow(db, actor, id)
  const { enclaveId } = actor
  const of = { enclaveId, meterId: meter.id }
  const [rooms, rows, [standing]] = await Promise.all([
    db.meterRoom.findMany({
      where: of,
      include: { unit: { select: { id: true, code: true } } },
      orderBy: { unit: { code: 'asc' } },
    }),
    db.meterReading.findMany({
      where: of,
      orderBy: [{ readOn: 'desc' }, { readAt: 'desc' }, { id: 'desc' }],
      take: READINGS_SHOWN,
    }),
    db.meterReading.findMany({ where: { ...of, struckAt: null }, orderBy: { readOn: 'desc' }, take: 1 }),
  ])
  const ids = rows.flatMap(({ readById, struckById }) => [readById, struckById ?? readById])
  const [people, files] = await Promise.all([
    db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } }),
    db.file.findMany({
      where: { id: { in: rows.flatMap(({ fileId }) => fileId ?? []) } },
      select: { id: true, name: true, mime: true },
    }),
  ])
  const nameOf = (userId: string) => people.find((one) => one.id === userId)?.name ?? ''
  const digits = meter.digits
  const spans = spansOf(rows.filter(({ struckAt }) => struckAt === null).map(readingOf), digits)
  return {
    meter: {
      id: meter.id,
      code: meter.code,
      utility: UTILITIES.of(meter.utility),
      factor: meter.factor.toFixed(2),
      digits,
      note: meter.note,
      endedOn: meter.endedOn && dayFromDate(meter.endedOn),
    },
    rooms: rooms.map(({ unit, sqm }) => ({ ...unit, sqm: sqm.toFixed(2) })),
    last: standing ? readingOf(standing) : null,
    isCut: rows.length === READINGS_SHOWN,
    readings: rows.map((row) => {
      const span = spans.find(({ to }) => to.id === row.id)
      const file = files.find((one) => one.id === row.fileId)
      return {
        id: row.id,
        day: dayFromDate(row.readOn),
        how: READING_WAYS.of(row.how),
        value: row.value.toFixed(2),
        startValue: row.startValue?.toFixed(2) ?? null,
        note: row.note,
        by: nameOf(row.readById),
        used: span ? { from: span.from.day, amount: usedIn(span.shown, meter.factor.toFixed(2)) } : null,
        photo: file ? { id: file.id, name: file.name, isShown: isShownInPlace(file.mime) } : null,
        struck: row.struckAt && {
          by: nameOf(row.struckById ?? ''),
          on: dayOf(row.struckAt),
          reason: row.struckReason,
        },
      }
    }),
  }
}
export type MeterPage = Awaited<ReturnType<typeof meterPage>>

/** A reading for the page on which it is corrected; 404 when it is not of this meter. */
export async function readingPage(actor: Actor, meterId: string | undefined, id: string | undefined) {
  const meter = await meterRow(db, actor, meterId)
  const where = { enclaveId: actor.enclaveId, meterId: meter.id, id: id ?? '' }
  const row = (isId(id) && (await db.meterReading.findFirst({ where }))) || notFound()
  const { day, value, startValue } = readingOf(row)
  return {
    meter: { id: meter.id, code: meter.code },
    reading: { day, value, startValue, isStruck: row.struckAt !== null },
  }
}
