import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { dateOfDay, type Day } from '~/shared/days'

export const FORECAST_MONTHS = 24

/** A month of the forecast, in square metres. */
export type ForecastMonth = {
  month: Day
  /** What can be leased on its first day. */
  leasable: number
  /** Of it under a signed lease on that day. */
  signed: number
  /** What would still be leased if every firm renewed until its term ends, and graduates stayed. */
  renewed: number
  /** Leases that begin, and that end, in the month. */
  begins: number
  ends: number
  /** Of what is leased on the last day of a term, terms that end in the month. */
  terms: number
}

/**
 * Month by month for two years: what is signed, what ends, what begins, and what the terms end. One statement. Rooms and
 * desks count as the page of the building counts them; a desk room by its desks.
 */
export async function forecast({ enclaveId }: Pick<Actor, 'enclaveId'>, from: Day): Promise<ForecastMonth[]> {
  const first = dateOfDay(`${from.slice(0, 7)}-01`)
  return db.$queryRaw<ForecastMonth[]>`
    WITH months AS (
      SELECT d::date AS day, (d + interval '1 month')::date AS next
      FROM generate_series(${first}::date, ${first}::date + make_interval(months => ${FORECAST_MONTHS - 1}::int), '1 month') d
    ), held AS (
      SELECT u.id, u."areaSqm" AS sqm, l.state, l."startsOn", l."endsBefore", l.purpose,
        CASE WHEN l.purpose <> 'firm' THEN l."endsBefore" WHEN t.state = 'graduated' THEN 'infinity'::date
          ELSE greatest(l."endsBefore", t."endsOn" + 1) END AS until,
        CASE WHEN t.state = 'active' THEN t."endsOn" END AS term
      FROM "Unit" u JOIN "Lease" l ON l."enclaveId" = u."enclaveId" AND l."roomId" = COALESCE(u."roomId", u.id)
        AND (l."unitId" = u.id OR l."unitId" = u."roomId") AND l.state IN ('drafted', 'active', 'ended')
      LEFT JOIN "Tenancy" t ON t."enclaveId" = l."enclaveId" AND t.id = l."tenancyId"
      WHERE u."enclaveId" = ${enclaveId}::uuid AND u.leasable AND u.kind <> 'desk_room' AND l."endsBefore" > ${first}::date
    ), whole AS (
      SELECT COALESCE(sum("areaSqm"), 0) AS sqm FROM "Unit"
      WHERE "enclaveId" = ${enclaveId}::uuid AND leasable AND kind <> 'desk_room'
    ), stay AS (
      -- The last lease of a firm in a room is the one that could be renewed.
      SELECT h.*, NOT EXISTS (SELECT FROM held o WHERE o.id = h.id AND o."startsOn" >= h."endsBefore") AS is_last
      FROM held h WHERE purpose = 'firm' AND state <> 'drafted'
    )
    SELECT to_char(m.day, 'YYYY-MM-DD') AS month,
      (w.sqm - (SELECT COALESCE(sum(sqm), 0) FROM held WHERE purpose = 'retired' AND "startsOn" <= m.day
        AND "endsBefore" > m.day))::float AS leasable,
      COALESCE(sum(s.sqm) FILTER (WHERE s."startsOn" <= m.day AND s."endsBefore" > m.day), 0)::float AS signed,
      COALESCE(sum(s.sqm) FILTER (WHERE s."startsOn" <= m.day
        AND CASE WHEN s.is_last THEN s.until ELSE s."endsBefore" END > m.day), 0)::float AS renewed,
      COALESCE(sum(s.sqm) FILTER (WHERE s."startsOn" >= m.day AND s."startsOn" < m.next), 0)::float AS begins,
      COALESCE(sum(s.sqm) FILTER (WHERE s."endsBefore" > m.day AND s."endsBefore" <= m.next), 0)::float AS ends,
      COALESCE(sum(s.sqm) FILTER (WHERE s.is_last AND s.term >= m.day AND s.term < m.next), 0)::float AS terms
    FROM months m CROSS JOIN whole w LEFT JOIN stay s ON true
    GROUP BY m.day, m.next, w.sqm ORDER BY m.day`
}
