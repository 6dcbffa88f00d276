import { db, Prisma } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import type { Day } from '~/shared/days'
import { countedUpTo, rangeOfPage } from '~/shared/page-range'

/** The ways of a firm whose length tells: between which two days, and for which premises. */
export const WAYS = [
  'admitted_registered',
  'signed_started_factory',
  'signed_started_land',
  'signed_producing_factory',
  'signed_producing_land',
  'registered_producing',
  'registered_output',
  'registered_tax',
] as const
export type Way = (typeof WAYS)[number]
export type WayLine = {
  way: Way
  cases: number
  median: number
  quarter: number
  threeQuarters: number
  longest: number
}
export type WayRow = {
  projectId: string
  firm: string
  park: string
  parkEn: string
  from: Day
  to: Day
  days: number
}

const PAGE = 50

/** The last day of a quarter written 2026Q3: on which day of it the first output came is not asked. */
const endOf = (
  quarter: Prisma.Sql,
) => Prisma.sql`(make_date(left(${quarter}, 4)::int, right(${quarter}, 1)::int * 3, 1)
  + interval '1 month - 1 day')::date`

/**
 * Registration d and the first quarter with something in q, where that quarter is known to be the first: the firm was
 * asked from the quarter in which it registered on, and was not silent before.
 */
const firstOf = (quarter: Prisma.Sql) => Prisma.sql`CASE WHEN q.asked <= to_char(d.registered, 'YYYY"Q"Q')
  AND (q.silent IS NULL OR q.silent > ${quarter}) THEN d.registered END, ${endOf(quarter)}`

/** Every way that was gone, with its project: both days on record, the later not before the earlier. */
const waysOf = (enclaveId: string) => Prisma.sql`
  SELECT w.way, p.id AS "projectId", p."firmId", p."parkId", w.a AS a, w.b AS b, w.b - w.a AS days
  FROM "LandingProject" p
  CROSS JOIN LATERAL (
    SELECT max(m."actualOn") FILTER (WHERE m.stage = 'signed') AS signed,
      max(m."actualOn") FILTER (WHERE m.stage = 'registered') AS registered,
      max(m."actualOn") FILTER (WHERE m.stage = 'under_construction') AS started,
      max(m."actualOn") FILTER (WHERE m.stage = 'producing') AS producing
    FROM "Milestone" m WHERE m."enclaveId" = p."enclaveId" AND m."projectId" = p.id
  ) d
  LEFT JOIN LATERAL (
    SELECT min(t."startedOn") AS admitted FROM "Tenancy" t WHERE t."enclaveId" = p."enclaveId" AND t."firmId" = p."firmId"
  ) t ON true
  LEFT JOIN LATERAL (
    SELECT min(k.quarter) AS asked, min(k.quarter) FILTER (WHERE v."outputYuan" > 0) AS output,
      min(k.quarter) FILTER (WHERE v."taxYuan" > 0) AS tax, min(k.quarter) FILTER (WHERE v."outputYuan" IS NULL) AS silent
    FROM "QuarterAsk" k LEFT JOIN LATERAL (SELECT a."outputYuan", a."taxYuan" FROM "QuarterAnswer" a
      WHERE a."enclaveId" = k."enclaveId" AND a."askId" = k.id ORDER BY a.version DESC LIMIT 1) v ON true
    WHERE k."enclaveId" = p."enclaveId" AND k."projectId" = p.id
  ) q ON true
  CROSS JOIN LATERAL (VALUES
    ('admitted_registered', t.admitted, d.registered),
    ('signed_started_factory', CASE WHEN p.premises = 'factory' THEN d.signed END, d.started),
    ('signed_started_land', CASE WHEN p.premises = 'land' THEN d.signed END, d.started),
    ('signed_producing_factory', CASE WHEN p.premises = 'factory' THEN d.signed END, d.producing),
    ('signed_producing_land', CASE WHEN p.premises = 'land' THEN d.signed END, d.producing),
    ('registered_producing', d.registered, d.producing),
    ('registered_output', ${firstOf(Prisma.sql`q.output`)}),
    ('registered_tax', ${firstOf(Prisma.sql`q.tax`)})
  ) AS w(way, a, b)
  WHERE p."enclaveId" = ${enclaveId}::uuid AND p.stage <> 'dropped' AND w.a <= w.b`

/** How long each way took: its median, the middle half and the longest, in days. */
export async function timesOf(enclaveId: string): Promise<WayLine[]> {
  const rows = await db.$queryRaw<WayLine[]>`
    SELECT way, count(*)::int AS cases,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY days)::float8 AS median,
      percentile_cont(0.25) WITHIN GROUP (ORDER BY days)::float8 AS quarter,
      percentile_cont(0.75) WITHIN GROUP (ORDER BY days)::float8 AS "threeQuarters",
      max(days)::int AS longest
    FROM (${waysOf(enclaveId)}) AS gone GROUP BY way`
  return WAYS.map(
    (way) =>
      rows.find((one) => one.way === way) ?? {
        way,
        cases: 0,
        median: 0,
        quarter: 0,
        threeQuarters: 0,
        longest: 0,
      },
  )
}

/** The projects that went a way, the longest first, a page of them. 404 for a way nobody measures. */
export async function wayRows(enclaveId: string, named: string | undefined, page: number) {
  const way = WAYS.find((one) => one === named) ?? notFound()
  const found = await db.$queryRaw<(WayRow & { all: number })[]>`
    SELECT (count(*) OVER ())::int AS all, gone."projectId", f.name AS firm, k."nameZh" AS park, k."nameEn" AS "parkEn",
      gone.a::text AS from, gone.b::text AS to, gone.days::int AS days
    FROM (${waysOf(enclaveId)}) AS gone
    JOIN "Firm" f ON f."enclaveId" = ${enclaveId}::uuid AND f.id = gone."firmId"
    JOIN "Park" k ON k."enclaveId" = ${enclaveId}::uuid AND k.id = gone."parkId"
    WHERE gone.way = ${way} ORDER BY gone.days DESC, gone."projectId"
    LIMIT ${PAGE + 1} OFFSET ${(page - 1) * PAGE}`
  const rows = found.slice(0, PAGE).map(({ all: _, ...row }): WayRow => row)
  const range = rangeOfPage(page, PAGE, rows.length, countedUpTo(found[0]?.all ?? 0))
  return { way, page, rows, range, more: found.length > PAGE }
}
