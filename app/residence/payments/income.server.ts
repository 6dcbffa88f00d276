import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { CHARGE_KINDS, type ChargeKind } from '~/residence/rent/vocabulary'

const ON_A_PAGE = 50

export type IncomeRow = {
  kind: ChargeKind
  resident: boolean
  full: string
  relief: string
  amount: string
  vat: string
}
export type ReliefRow = {
  firmId: string
  name: string
  full: string
  relief: string
  amount: string
  landed: boolean
}

/**
 * What a year brought in by class, apart for firms in incubation and others, as the tax rule asks; and the relief granted
 * firm by firm, the largest first. By the month a line is for; of bills that went out.
 */
export async function incomeOf({ enclaveId }: Actor, year: number, page: number) {
  const [from, until] = [`${year}-01-01`, `${year}-12-31`]
  const [classes, firms, [sums], [span]] = await Promise.all([
    db.$queryRaw<(Omit<IncomeRow, 'kind'> & { kind: string })[]>`
      SELECT c.kind, c.resident, sum(c."full")::text AS "full", sum(c.relief)::text AS relief,
        sum(c.amount)::text AS amount, sum(c.vat)::text AS vat
      FROM "Charge" c JOIN "ChargeRun" r ON r."enclaveId" = c."enclaveId" AND r.id = c."runId"
      WHERE c."enclaveId" = ${enclaveId}::uuid AND r.state = 'issued'
        AND c.month BETWEEN ${from}::date AND ${until}::date
      GROUP BY c.kind, c.resident ORDER BY c.kind, c.resident DESC`,
    db.$queryRaw<ReliefRow[]>`
      SELECT c."firmId", f.name, sum(c."full")::text AS "full", sum(c.relief)::text AS relief,
        sum(c.amount)::text AS amount, EXISTS (
          SELECT 1 FROM "LandingProject" p JOIN "Milestone" m ON m."enclaveId" = p."enclaveId" AND m."projectId" = p.id
          WHERE p."enclaveId" = c."enclaveId" AND p."firmId" = c."firmId" AND p.stage <> 'dropped'
            AND m.stage = 'registered' AND m."actualOn" <= ${until}::date
        ) AS landed
      FROM "Charge" c JOIN "ChargeRun" r ON r."enclaveId" = c."enclaveId" AND r.id = c."runId"
      JOIN "Firm" f ON f."enclaveId" = c."enclaveId" AND f.id = c."firmId"
      WHERE c."enclaveId" = ${enclaveId}::uuid AND r.state = 'issued' AND c.kind = 'rent'
        AND c.month BETWEEN ${from}::date AND ${until}::date
      GROUP BY c."enclaveId", c."firmId", f.name HAVING sum(c.relief) <> 0
      ORDER BY sum(c.relief) DESC, f.name LIMIT ${ON_A_PAGE + 1} OFFSET ${(page - 1) * ON_A_PAGE}`,
    db.$queryRaw<{ relief: string; firms: number; received: string }[]>`
      SELECT COALESCE(sum(c.relief), 0)::text AS relief,
        count(DISTINCT c."firmId") FILTER (WHERE c.relief <> 0)::int AS firms,
        (SELECT COALESCE(sum(CASE WHEN direction = 'in' THEN amount ELSE -amount END), 0)::text FROM "Payment"
          WHERE "enclaveId" = ${enclaveId}::uuid AND "voidedAt" IS NULL
            AND "paidOn" BETWEEN ${from}::date AND ${until}::date) AS received
      FROM "Charge" c JOIN "ChargeRun" r ON r."enclaveId" = c."enclaveId" AND r.id = c."runId"
      WHERE c."enclaveId" = ${enclaveId}::uuid AND r.state = 'issued' AND c.kind = 'rent'
        AND c.month BETWEEN ${from}::date AND ${until}::date`,
    db.$queryRaw<{ first: number | null; last: number | null }[]>`
      SELECT extract(year FROM min(month))::int AS first, extract(year FROM max(month))::int AS last
      FROM "ChargeRun" WHERE "enclaveId" = ${enclaveId}::uuid AND state = 'issued'`,
  ])
  return {
    classes: classes.map((row) => ({ ...row, kind: CHARGE_KINDS.of(row.kind) })),
    firms: firms.slice(0, ON_A_PAGE),
    more: firms.length > ON_A_PAGE,
    sums: sums ?? { relief: '0', firms: 0, received: '0' },
    years: span?.first && span.last ? ([span.first, span.last] as const) : null,
  }
}
