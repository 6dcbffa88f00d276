import { db } from '~/platform/db.server'
import type { Day } from '~/shared/days'

export type Miscount = {
  code: string
  month: Day
  kept: { rows: number; value: string }
  counted: { rows: number; value: string }
}

/** Counts every approved row anew and answers the months whose kept sums differ: none, unless somebody tampered. */
export async function recount(enclaveId: string): Promise<Miscount[]> {
  const rows = await db.$queryRaw<
    { code: string; month: Day; keptRows: number; kept: string; countedRows: number; counted: string }[]
  >`
    SELECT i.code, x.month::text AS month, x."keptRows", x.kept::text, x."countedRows", x.counted::text
    FROM (
      SELECT COALESCE(m."indicatorId", e."indicatorId") AS "indicatorId", COALESCE(m.month, e.month) AS month,
        COALESCE(m.rows, 0) AS "keptRows", COALESCE(m.value, 0) AS kept,
        COALESCE(e.rows, 0)::int AS "countedRows", COALESCE(e.value, 0) AS counted
      FROM (SELECT * FROM "IndicatorMonth" WHERE "enclaveId" = ${enclaveId}::uuid) m
      FULL JOIN (
        SELECT "indicatorId", date_trunc('month', "countedOn")::date AS month, count(*) AS rows, sum(value) AS value
        FROM "Evidence" WHERE "enclaveId" = ${enclaveId}::uuid AND state = 'approved' AND "prolongsId" IS NULL
        GROUP BY 1, 2
      ) e ON e."indicatorId" = m."indicatorId" AND e.month = m.month
    ) x
    JOIN "Indicator" i ON i."enclaveId" = ${enclaveId}::uuid AND i.id = x."indicatorId"
    WHERE x."keptRows" <> x."countedRows" OR x.kept <> x.counted
    ORDER BY i.code, x.month`
  return rows.map(({ code, month, keptRows, kept, countedRows, counted }) => ({
    code,
    month,
    kept: { rows: keptRows, value: kept },
    counted: { rows: countedRows, value: counted },
  }))
}
