import { db } from '~/platform/db.server'
import { dateOfDay, type Day } from '~/shared/days'

/**
 * The six figures of a day, counted from firms, tenancies, landings and records alone: no row of evidence, no sum kept,
 * no line of the product's code. Every record that may count is taken as approved, but for those never put forward.
 */
export async function ownCount(
  enclaveId: string,
  on: Day,
  kept: readonly string[],
): Promise<Record<string, string>> {
  const rows = await db.$queryRaw<{ code: string; value: string }[]>`
    WITH plan AS (
      SELECT e."planStartsOn" AS begins,
        -- Whole years: the last day is the one before the same date, or where there is none the month's last day.
        CASE WHEN extract(day FROM e."planStartsOn" + make_interval(years => e."planYears"))
            = extract(day FROM e."planStartsOn")
          THEN (e."planStartsOn" + make_interval(years => e."planYears"))::date - 1
          ELSE (e."planStartsOn" + make_interval(years => e."planYears"))::date END AS ends
      FROM "Enclave" e WHERE e.id = ${enclaveId}::uuid
    ), day AS (SELECT least(${dateOfDay(on)}::date, ends) AS d, begins, ends FROM plan),
    first_in AS (
      SELECT "firmId", min("startedOn") AS came FROM "Tenancy"
      WHERE "enclaveId" = ${enclaveId}::uuid AND "startedOn" IS NOT NULL GROUP BY 1
    ), reached AS (
      SELECT p.id, p."firmId", f.track, p."landedUscc" = f.uscc OR p."landedUscc" IS NULL AS own,
        (SELECT m."actualOn" FROM "Milestone" m WHERE m."projectId" = p.id AND m.stage = 'registered') AS registered,
        (SELECT m."actualOn" FROM "Milestone" m WHERE m."projectId" = p.id AND m.stage = 'producing') AS produced,
        CASE WHEN p.stage = 'dropped' THEN p."stageSince" END AS dropped
      FROM "LandingProject" p JOIN "Firm" f ON f.id = p."firmId" WHERE p."enclaveId" = ${enclaveId}::uuid
    ), landed_spans AS (
      SELECT r."firmId", greatest(r.registered, i.came) AS a, r.dropped AS b
      FROM reached r JOIN first_in i USING ("firmId") WHERE r.registered IS NOT NULL
    ), founded_spans AS (
      SELECT r."firmId", greatest(i.came, CASE
        WHEN r.track = 'A' THEN r.registered
        WHEN s."homeFirms" = 'founded' AND NOT r.own THEN r.registered
        WHEN s."homeFirms" <> 'never' AND r.registered IS NOT NULL THEN r.produced END) AS a, r.dropped AS b,
        CASE
        WHEN r.track = 'A' THEN r.registered
        WHEN s."homeFirms" = 'founded' AND NOT r.own THEN r.registered
        WHEN s."homeFirms" <> 'never' AND r.registered IS NOT NULL THEN r.produced END AS since
      FROM reached r JOIN first_in i USING ("firmId")
      JOIN "Indicator" s ON s."enclaveId" = ${enclaveId}::uuid AND s.code = 'landed_tech_smes'
    ), spans AS (
      SELECT 'all' AS of, "firmId", "startedOn" AS a, "exitedOn" AS b FROM "Tenancy"
        WHERE "enclaveId" = ${enclaveId}::uuid
      UNION ALL SELECT 'work', "firmId", "startedOn", coalesce("exitedOn", "graduatedOn") FROM "Tenancy"
        WHERE "enclaveId" = ${enclaveId}::uuid
      UNION ALL SELECT 'all', "firmId", a, b FROM landed_spans
      UNION ALL SELECT 'work', "firmId", a, b FROM landed_spans
      UNION ALL SELECT 'landed', "firmId", a, b FROM founded_spans WHERE since IS NOT NULL
    ), stays AS (
      SELECT of, "firmId", unnest(range_agg(daterange(a, b, '[]'))) AS r FROM spans
      WHERE a IS NOT NULL AND (b IS NULL OR a <= b) GROUP BY 1, 2
    ), live AS (
      SELECT r.*, day.* FROM "FirmRecord" r, day
      WHERE r."enclaveId" = ${enclaveId}::uuid AND r."withdrawnAt" IS NULL AND r.id <> ALL(${[...kept]}::uuid[])
    ), things AS (
      SELECT l.kind, 1::numeric AS n FROM live l WHERE l.kind IN ('achievement', 'patent')
        AND l."happenedOn" BETWEEN l.begins AND l.d
        AND EXISTS (SELECT 1 FROM stays s WHERE s.of = 'all' AND s."firmId" = l."firmId" AND s.r @> l."happenedOn")
      UNION ALL
      SELECT l.kind, l."amountYuan" FROM live l WHERE l.kind = 'contract' AND l."happenedOn" BETWEEN l.begins AND l.d
        AND EXISTS (SELECT 1 FROM stays s WHERE s.of = 'all' AND s."firmId" = l."firmId" AND s.r @> l."happenedOn")
      UNION ALL
      SELECT l.kind, 1 FROM live l CROSS JOIN LATERAL (
        SELECT min((greatest(l."happenedOn", lower(s.r)) + interval '6 months')::date) AS full FROM stays s
        WHERE s.of = 'work' AND s."firmId" = l."firmId"
          AND (upper(s.r) IS NULL OR (greatest(l."happenedOn", lower(s.r)) + interval '6 months')::date < upper(s.r))
      ) x WHERE l.kind = 'talent' AND x.full BETWEEN l.begins AND l.d
    ), standing AS (
      SELECT DISTINCT l.kind, l."firmId" FROM live l
      WHERE l.kind IN ('hnte', 'tech_sme') AND l.d BETWEEN l."happenedOn" AND l."validUntil"
        AND EXISTS (SELECT 1 FROM stays s WHERE s."firmId" = l."firmId"
          AND s.of = CASE l.kind WHEN 'hnte' THEN 'all' ELSE 'landed' END
          AND s.r @> l.d AND (upper(s.r) IS NULL OR l.d < upper(s.r) - 1))
        AND (l.kind = 'hnte' OR EXISTS (SELECT 1 FROM stays s WHERE s."firmId" = l."firmId" AND s.of = 'all'
          AND s.r @> l.d AND (upper(s.r) IS NULL OR l.d < upper(s.r) - 1)))
        AND l.d >= l.begins
    )
    SELECT code, (SELECT coalesce(sum(n), 0) FROM (
      SELECT kind, n FROM things UNION ALL SELECT kind, 1 FROM standing
    ) u WHERE u.kind = c.kind)::text AS value
    FROM (VALUES ('achievements', 'achievement'), ('talents', 'talent'), ('landed_tech_smes', 'tech_sme'),
      ('hntes', 'hnte'), ('patents', 'patent'), ('tech_trade', 'contract')) AS c(code, kind)`
  return Object.fromEntries(rows.map(({ code, value }) => [code, String(Number(value))]))
}
