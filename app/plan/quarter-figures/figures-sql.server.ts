import { FIGURES_OF } from '~/landing/quarters/landed-sql.server'
import type { Quarter } from '~/landing/quarters/quarter'
import { Prisma } from '~/platform/db.server'

type Only = { quarters: readonly Quarter[]; firmId?: string }

/**
 * What is known of quarters of firms, as a table expression: what each reported in residence, and what it answered after
 * landing where the company that landed is the firm itself. Amounts in yuan; null: not known.
 */
export const FIRM_QUARTERS = (enclaveId: string, { quarters, firmId }: Only) => {
  const within = Prisma.join([...quarters])
  const own = firmId ? Prisma.sql`AND f."firmId" = ${firmId}::uuid` : Prisma.empty
  const ofFirm = firmId ? Prisma.sql`AND p."firmId" = ${firmId}::uuid` : Prisma.empty
  return Prisma.sql`(
  SELECT COALESCE(q."firmId", l."firmId") AS "firmId", COALESCE(q.quarter, l.quarter) AS quarter,
    COALESCE(q.version, 0) AS version, COALESCE(q."revenueYuan", l."outputYuan") AS revenue, q."rdYuan" AS rd,
    COALESCE(q."taxYuan", l."taxYuan") AS tax, COALESCE(q.staff, l.jobs) AS staff, q."rdStaff" AS rd_staff
  FROM (SELECT DISTINCT ON (f."firmId", f.quarter) f.* FROM "QuarterFigures" f WHERE f."enclaveId" = ${enclaveId}::uuid
    AND f.quarter IN (${within}) ${own} ORDER BY f."firmId", f.quarter, f.version DESC) q
  FULL JOIN (SELECT p."firmId", a.quarter, max(a."outputYuan") AS "outputYuan", max(a."taxYuan") AS "taxYuan", max(a.jobs) AS jobs
    FROM ${FIGURES_OF(enclaveId)} a JOIN "LandingProject" p ON p."enclaveId" = ${enclaveId}::uuid AND p.id = a."projectId"
    JOIN "Firm" f ON f."enclaveId" = p."enclaveId" AND f.id = p."firmId" AND ${LANDED_ITSELF}
    WHERE a.quarter IN (${within}) ${ofFirm} GROUP BY 1, 2 HAVING count(*) = 1) l
    ON l."firmId" = q."firmId" AND l.quarter = q.quarter)`
}

/** That the company which landed under `p` is the firm `f` itself, and no other one that it founded in the home city. */
export const LANDED_ITSELF = Prisma.sql`COALESCE(p."landedName", f.name) = f.name`

/** That a quarter of `FIRM_QUARTERS`, as `k`, is complete: nothing of it is owed. */
export const COMPLETE = Prisma.sql`(k.revenue IS NOT NULL AND k.rd IS NOT NULL AND k.staff IS NOT NULL
  AND k.rd_staff IS NOT NULL)`
