import { db } from '~/platform/db.server'
import { dateOfDay, type Day } from '~/shared/days'
import { COUNTED_LANDING_STAGES } from './countable'
import { STANDING_INDICATORS } from './record-rule'

export type LapsedRow = {
  id: string
  indicatorId: string
  value: string
  on: Day
  why: 'certificate' | 'gone'
}

/**
 * Approved rows that do not count on a day, for indicators that count firms as they stand: the firm holds no
 * certificate in force, or its landing was given up. They stay approved and count again once it holds one.
 */
export function lapsedRows(enclaveId: string, day: Day): Promise<LapsedRow[]> {
  const on = dateOfDay(day)
  return db.$queryRaw<LapsedRow[]>`
    SELECT e.id, e."indicatorId", e.value::text AS value,
      COALESCE(CASE WHEN c.until < ${on}::date THEN c.until + 1 END, p."droppedOn", t."exitedOn", e."countedOn")::text
        AS "on",
      CASE WHEN c.until >= ${on}::date THEN 'gone' ELSE 'certificate' END AS why
    FROM "Indicator" i
    -- OFFSET 0 has the index read per indicator: left alone, the planner reads the evidence of all of them.
    CROSS JOIN LATERAL (
      SELECT * FROM "Evidence" x
      WHERE x."enclaveId" = i."enclaveId" AND x."indicatorId" = i.id AND x.state = 'approved' OFFSET 0
    ) e
    CROSS JOIN LATERAL (
      SELECT max(r."validUntil") AS until FROM "FirmRecord" r
      WHERE r."enclaveId" = e."enclaveId" AND r."firmId" = e."firmId" AND r."withdrawnAt" IS NULL
        AND r.kind = CASE i.code WHEN 'hntes' THEN 'hnte' ELSE 'tech_sme' END
    ) c
    CROSS JOIN LATERAL (
      SELECT COALESCE(bool_or(x.stage = ANY(${[...COUNTED_LANDING_STAGES]}::text[])), false) AS landed,
        max(x."stageSince") FILTER (WHERE x.stage = 'dropped') AS "droppedOn"
      FROM "LandingProject" x WHERE x."enclaveId" = e."enclaveId" AND x."firmId" = e."firmId"
    ) p
    LEFT JOIN LATERAL (
      SELECT x.state, x."exitedOn" FROM "Tenancy" x
      WHERE x."enclaveId" = e."enclaveId" AND x."firmId" = e."firmId"
      ORDER BY x."createdAt" DESC, x.id DESC LIMIT 1
    ) t ON true
    WHERE i."enclaveId" = ${enclaveId}::uuid AND i.code = ANY(${[...STANDING_INDICATORS]}::text[]) AND (
      c.until IS NULL OR c.until < ${on}::date
      OR (NOT p.landed AND (i.code = 'landed_tech_smes' OR t.state = 'exited')))
    ORDER BY e.id`
}
