import { db } from '~/platform/db.server'
import type { Day } from '~/shared/days'

export type Misparted = {
  part: string
  month: Day
  key: string
  state: string
  kept: string | null
  counted: string | null
}

/** Counts every row of evidence anew in every part and answers what is kept differently: nothing, to the unit. */
export function rebuildParts(enclaveId: string): Promise<Misparted[]> {
  return db.$queryRaw<Misparted[]>`
    WITH counted AS (
      SELECT p.part, e."indicatorId", date_trunc('month', e."countedOn")::date AS month, coalesce(p.key, '') AS key, e.state,
        e."prolongsId" IS NOT NULL AS prolongs, count(*)::int AS rows, sum(e.value) AS value
      FROM "Evidence" e
      CROSS JOIN LATERAL (VALUES ('park', e."parkId"::text), ('industry', e.industry), ('intake', e."intakeId"::text),
        ('source', e.source)) AS p(part, key)
      WHERE e."enclaveId" = ${enclaveId}::uuid GROUP BY 1, 2, 3, 4, 5, 6
    ), kept AS (
      SELECT part, "indicatorId", month, key, state, prolongs, rows, value FROM "EvidencePart"
      WHERE "enclaveId" = ${enclaveId}::uuid AND (rows <> 0 OR value <> 0)
    )
    SELECT part, month::text AS month, key, state, k.rows || ': ' || k.value AS kept, c.rows || ': ' || c.value AS counted
    FROM kept k FULL JOIN counted c USING (part, "indicatorId", month, key, state, prolongs)
    WHERE (k.rows, k.value) IS DISTINCT FROM (c.rows, c.value)
    ORDER BY 1, 2, 3, 4 LIMIT 100`
}
