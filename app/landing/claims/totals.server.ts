import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { visibleSql } from './visible.server'

export type ClaimTotal = {
  key: string
  ref: string
  parkZh: string | null
  parkEn: string | null
  zh: string
  en: string
  /** Null where the year has none. */
  budget: string | null
  approved: string
  paid: string
  firms: number
  /** Claims on their way. */
  open: number
  median: number | null
}

/**
 * Each item of a year: the budget, what is approved and paid of it, for how many firms, and the median days from claim
 * to payment; every claim of the year is in it, whether or not its item has a budget.
 */
export function claimTotals(actor: Actor, year: number): Promise<ClaimTotal[]> {
  return db.$queryRaw<ClaimTotal[]>`
    WITH c AS (
      SELECT c."policyId", c.code,
        COALESCE(sum(c.amount) FILTER (WHERE c.state IN ('approved', 'paid')), 0) AS approved,
        COALESCE(sum(c.amount) FILTER (WHERE c.state = 'paid'), 0) AS paid,
        count(DISTINCT c."firmId") FILTER (WHERE c.state IN ('approved', 'paid'))::int AS firms,
        count(*) FILTER (WHERE c.state IN ('submitted', 'returned', 'checked', 'noticed'))::int AS open,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY c."paidOn" - c."submittedOn") AS median
      FROM "PolicyClaim" c WHERE c."enclaveId" = ${actor.enclaveId}::uuid AND c.year = ${year}::int
      GROUP BY c."policyId", c.code
    ), b AS (
      SELECT b."policyId", b.code, b.amount FROM "PolicyBudget" b
      WHERE b."enclaveId" = ${actor.enclaveId}::uuid AND b.year = ${year}::int
    ), t AS (SELECT * FROM b FULL JOIN c USING ("policyId", code))
    SELECT p.id::text || ' ' || t.code AS key, p.ref, k."nameZh" AS "parkZh", k."nameEn" AS "parkEn", i."nameZh" AS zh, i."nameEn" AS en,
      t.amount::numeric(18,2)::text AS budget, COALESCE(t.approved, 0)::numeric(18,2)::text AS approved,
      COALESCE(t.paid, 0)::numeric(18,2)::text AS paid, COALESCE(t.firms, 0) AS firms, COALESCE(t.open, 0) AS open, t.median
    FROM t JOIN "Policy" p ON p."enclaveId" = ${actor.enclaveId}::uuid AND p.id = t."policyId"
    LEFT JOIN "Park" k ON k."enclaveId" = p."enclaveId" AND k.id = p."parkId"
    JOIN LATERAL (
      SELECT i."nameZh", i."nameEn" FROM "PolicyItem" i
      JOIN "PolicyVersion" v ON v."enclaveId" = i."enclaveId" AND v.id = i."versionId"
      WHERE v."enclaveId" = p."enclaveId" AND v."policyId" = p.id AND i.code = t.code ORDER BY v.number DESC LIMIT 1
    ) i ON true
    WHERE ${visibleSql(actor)}
    ORDER BY p."parkId" IS NOT NULL, k.position, p.ref, t.code`
}

/** The years that have a budget or a claim, the newest first. */
export async function yearsOfClaims(actor: Actor): Promise<number[]> {
  const rows = await db.$queryRaw<{ year: number }[]>`
    SELECT x.year FROM (
      SELECT b.year, b."policyId" FROM "PolicyBudget" b WHERE b."enclaveId" = ${actor.enclaveId}::uuid
      UNION SELECT c.year, c."policyId" FROM "PolicyClaim" c WHERE c."enclaveId" = ${actor.enclaveId}::uuid
    ) x JOIN "Policy" p ON p."enclaveId" = ${actor.enclaveId}::uuid AND p.id = x."policyId"
    WHERE ${visibleSql(actor)} GROUP BY x.year ORDER BY x.year DESC`
  return rows.map(({ year }) => year)
}
