import { isQuarter } from '~/landing/quarters/quarter'
import { COMPLETE, FIRM_QUARTERS } from '~/plan/quarter-figures/figures-sql.server'
import { Prisma } from '~/platform/db.server'
import { quartersOfYear } from '~/landing/quarters/quarter'
import { periodBefore, yearOfPeriod, type Period } from './period'

const earlier = (
  of: Prisma.Sql,
) => Prisma.sql`CASE WHEN COALESCE(${of}.revenue, ${of}.rd, ${of}.tax) IS NOT NULL THEN
  jsonb_build_object('revenue', ${of}.revenue::text, 'rd', ${of}.rd::text, 'tax', ${of}.tax::text) END`

/** What a line of a firm takes of `reportedOf`: its figures `y`, those `b` before, those `a` a year ago, its quarters `k`. */
export const REPORTED = Prisma.sql`COALESCE(y.version, 0) AS figures,
  y.revenue::text AS revenue, y.rd::text AS rd, y.tax::text AS tax, y.staff, y.rd_staff AS "rdStaff",
  ${earlier(Prisma.sql`b`)} AS before, ${earlier(Prisma.sql`a`)} AS "yearBefore",
  CASE WHEN k.known IS NOT NULL THEN jsonb_build_object('known', k.known, 'revenue', k.revenue::text, 'rd', k.rd::text,
    'tax', k.tax::text, 'staff', k.staff, 'rdStaff', k.rd_staff) END AS quarters`

/**
 * Joins to firms `f` what each reported of a period, of the one before it and, for a quarter, of a year ago: of the same
 * quarter or, where that is not known, of that whole year; for a year what its quarters come to as well.
 */
export function reportedOf(enclaveId: string, period: Period): Prisma.Sql {
  const before = periodBefore(period)
  const year = yearOfPeriod(period)
  if (!isQuarter(period))
    return Prisma.sql`LEFT JOIN LATERAL ${yearOf(year)} y ON true LEFT JOIN LATERAL ${yearOf(year - 1)} b ON true
      LEFT JOIN LATERAL (SELECT NULL::numeric AS revenue, NULL::numeric AS rd, NULL::numeric AS tax WHERE false) a ON true
      LEFT JOIN ${sumsOf(enclaveId, year)} k ON k."firmId" = f.id`
  const quarter = (of: Period) => FIRM_QUARTERS(enclaveId, { quarters: [of] })
  const yearAgo = `${year - 1}${period.slice(4)}`
  return Prisma.sql`LEFT JOIN ${quarter(period)} y ON y."firmId" = f.id
    LEFT JOIN ${quarter(before)} b ON b."firmId" = f.id
    LEFT JOIN ${quarter(yearAgo)} z ON z."firmId" = f.id
    LEFT JOIN LATERAL ${yearOf(year - 1)} v ON true
    LEFT JOIN LATERAL (SELECT COALESCE(z.revenue, v.revenue) AS revenue, COALESCE(z.rd, v.rd) AS rd,
      COALESCE(z.tax, v.tax) AS tax) a ON true
    LEFT JOIN LATERAL (SELECT 0 AS known, NULL::numeric AS revenue, NULL::numeric AS rd, NULL::numeric AS tax,
      NULL::int AS staff, NULL::int AS rd_staff WHERE false) k ON true`
}

/** The figures of a year of a firm `f`, as they were last corrected. */
const yearOf = (year: number) => Prisma.sql`(SELECT n.version, n."revenueYuan" AS revenue, n."rdYuan" AS rd,
  n."taxYuan" AS tax, n.staff, n."rdStaff" AS rd_staff FROM "YearFigures" n
  WHERE n."enclaveId" = f."enclaveId" AND n."firmId" = f.id AND n.year = ${year}::int ORDER BY n.version DESC LIMIT 1)`

/** Of every firm what its quarters of a year come to: flows added, stocks at the end of the year; and how many there are. */
const sumsOf = (enclaveId: string, year: number) => Prisma.sql`(
  SELECT k."firmId", (count(*) FILTER (WHERE ${COMPLETE}))::int AS known, sum(k.revenue) AS revenue, sum(k.rd) AS rd,
    sum(k.tax) AS tax, max(k.staff) FILTER (WHERE k.quarter = ${`${year}Q4`}) AS staff,
    max(k.rd_staff) FILTER (WHERE k.quarter = ${`${year}Q4`}) AS rd_staff
  FROM ${FIRM_QUARTERS(enclaveId, { quarters: quartersOfYear(year) })} k GROUP BY 1)`
