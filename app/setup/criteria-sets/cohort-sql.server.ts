import { db, Prisma } from '~/platform/db.server'
import { workingDaysBetween } from '~/shared/calendar'
import type { Day } from '~/shared/days'

const { sql } = Prisma

/** Files of an intake that stand alike, with the area they ask for together. */
export type Applied = { state: string; outcome: string | null; track: string; files: number; area: number }
type Step = 'decide' | 'admit' | 'whole'
type Median = { median: number | null; cases: number }
type Taken = { step: Step; from: Day; to: Day; cases: number }
type Read = {
  applied: (Applied & { graduated: number })[]
  fields: { code: string; count: number }[]
  taken: Taken[]
  landed: number
  areaGiven: number
}

/** The files of an intake that were handed in, as they are tallied: where they stand, the fields, the days, what came after. */
export async function filesOfCohort(enclaveId: string, intakeId: string) {
  const [row] = await db.$queryRaw<Read[]>`
    SELECT coalesce((SELECT json_agg(x) FROM (
        SELECT state, nullif(outcome, '') AS outcome, track, sum(files)::int AS files, sum(area)::float8 AS area,
          sum(graduated)::int AS graduated
        FROM "CohortTally" t WHERE ${tallied(enclaveId, intakeId)} GROUP BY 1, 2, 3 HAVING sum(files) <> 0) x), '[]') AS applied,
      coalesce((SELECT json_agg(x) FROM (
        SELECT "industryCode" AS code, sum(files)::int AS count FROM "CohortTally" t
        WHERE ${tallied(enclaveId, intakeId)} GROUP BY 1 HAVING sum(files) <> 0 ORDER BY 2 DESC, 1) x), '[]') AS fields,
      coalesce((SELECT json_agg(json_build_object('step', step, 'from', "fromOn", 'to', "toOn", 'cases', cases))
        FROM "CohortWait" t WHERE ${tallied(enclaveId, intakeId)} AND cases <> 0), '[]') AS taken,
      ${LANDED(enclaveId, intakeId)} AS landed, ${AREA_GIVEN(enclaveId, intakeId)} AS "areaGiven"`
  const { applied, fields, taken, landed, areaGiven } = row ?? NOTHING
  const sum = (counts: number[]) => counts.reduce((all, one) => all + one, 0)
  const admitted = sum(applied.filter(({ state }) => state === 'admitted').map(({ files }) => files))
  const graduated = sum(applied.map((one) => one.graduated))
  return { applied, fields, steps: stepsIn(taken), since: { admitted, graduated, landed, areaGiven } }
}

const NOTHING: Read = { applied: [], fields: [], taken: [], landed: 0, areaGiven: 0 }

function tallied(enclaveId: string, intakeId: string): Prisma.Sql {
  return sql`t."enclaveId" = ${enclaveId}::uuid AND t."intakeId" = ${intakeId}::uuid`
}

/** How many firms that were admitted from an intake have registered where they landed: the landed are looked through. */
const LANDED = (
  enclaveId: string,
  intakeId: string,
) => sql`(SELECT count(DISTINCT p."firmId")::int FROM "Milestone" m
  JOIN "LandingProject" p ON p."enclaveId" = m."enclaveId" AND p.id = m."projectId"
  CROSS JOIN LATERAL (SELECT FROM "Application" a WHERE a."enclaveId" = p."enclaveId" AND a."firmId" = p."firmId"
    AND a."intakeId" = ${intakeId}::uuid AND a.state = 'admitted' LIMIT 1) own
  WHERE m."enclaveId" = ${enclaveId}::uuid AND m.stage = 'registered' AND m."actualOn" IS NOT NULL)`

/** The area of the rooms that were ever leased to firms of an intake: the rooms of the building are looked through. */
const AREA_GIVEN = (enclaveId: string, intakeId: string) => sql`(SELECT coalesce(sum(u."areaSqm"), 0)::float8
  FROM "Unit" u CROSS JOIN LATERAL (SELECT FROM "Lease" l
    JOIN "Tenancy" t ON t."enclaveId" = l."enclaveId" AND t.id = l."tenancyId"
    JOIN "Application" a ON a."enclaveId" = t."enclaveId" AND a.id = t."applicationId"
      AND a."intakeId" = ${intakeId}::uuid AND a.state <> 'draft'
    WHERE l."enclaveId" = u."enclaveId" AND l."unitId" = u.id LIMIT 1) own
  WHERE u."enclaveId" = ${enclaveId}::uuid)`

/** The median of working days that each step took, over those that took it. */
function stepsIn(rows: readonly Taken[]): Record<Step, Median> {
  const taken = rows.map((row) => ({ ...row, days: workingDaysBetween(row.from, row.to) }))
  const of = (step: Step) => medianOf(taken.filter((one) => one.step === step))
  return { decide: of('decide'), admit: of('admit'), whole: of('whole') }
}

function medianOf(taken: { days: number; cases: number }[]): Median {
  const cases = taken.reduce((sum, one) => sum + one.cases, 0)
  const middle = Math.floor((cases - 1) / 2)
  let passed = 0
  const found = taken.sort((a, b) => a.days - b.days).find((one) => (passed += one.cases) > middle)
  return { median: found?.days ?? null, cases }
}
