import { db } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { RUNGS, type Proof, type Rung } from './ladder'

type Row = { firmId: string; rung: string; number: string; from: Day; until: Day | null }

/**
 * What proves the rungs of some firms: records on their file until their last day or the day they ended, and the day on
 * which a landing was entered as above scale.
 */
export async function proofsOf(
  enclaveId: string,
  firms: readonly { firmId: string }[],
): Promise<(firm: { firmId: string }) => Proof[]> {
  const ids = [...new Set(firms.map(({ firmId }) => firmId))]
  const rows = await db.$queryRaw<Row[]>`
    SELECT r."firmId", r.kind AS rung, r.number, r."happenedOn"::text AS from,
      LEAST(r."validUntil", r."endedOn" - 1)::text AS until
    FROM "FirmRecord" r WHERE r."enclaveId" = ${enclaveId}::uuid AND r."firmId" = ANY(${ids}::uuid[])
      AND r.kind = ANY(${[...RUNGS]}) AND r."withdrawnAt" IS NULL
    UNION ALL
    SELECT p."firmId", 'above_scale', p.ref, m."actualOn"::text, NULL
    FROM "LandingProject" p JOIN "Milestone" m ON m."enclaveId" = p."enclaveId" AND m."projectId" = p.id
      AND m.stage = 'above_scale' AND m."actualOn" IS NOT NULL
    WHERE p."enclaveId" = ${enclaveId}::uuid AND p."firmId" = ANY(${ids}::uuid[]) AND p.stage <> 'dropped'`
  return ({ firmId }) =>
    rows
      .filter((row) => row.firmId === firmId)
      .map(({ rung, number, from, until }) => ({ rung: rung as Rung, number, from, until }))
}
