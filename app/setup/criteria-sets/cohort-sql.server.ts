import { db, Prisma } from '~/platform/db.server'
import { workingDaysBetween } from '~/shared/calendar'
import type { Day } from '~/shared/days'

const { sql } = Prisma

/** Files of an intake that stand alike, with the area they ask for together. */
export type Applied = { state: string; outcome: string | null; track: string; files: number; area: number }

/** What was handed in is written `a`; a draft is nobody's business yet. */
function handedIn(enclaveId: string, intakeId: string): Prisma.Sql {
  return sql`a."enclaveId" = ${enclaveId}::uuid AND a."intakeId" = ${intakeId}::uuid AND a.state <> 'draft'`
}

/** The files of an intake by where they stand. */
export function appliedTo(enclaveId: string, intakeId: string): Promise<Applied[]> {
  const typed = sql`CASE WHEN a."submittedAt" IS NOT NULL THEN a.answers ->> 'area_needed' END`
  return db.$queryRaw<Applied[]>`
    SELECT a.state, a.outcome, a.track, count(*)::int AS files, coalesce(sum(
      CASE WHEN ${typed} ~ '^[0-9]{1,6}([.][0-9]+)?$' THEN (${typed})::numeric END), 0)::float8 AS area
    FROM "Application" a WHERE ${handedIn(enclaveId, intakeId)} GROUP BY 1, 2, 3`
}

/** How many firms of each division of industry, the most first. */
export function fieldsOf(enclaveId: string, intakeId: string): Promise<{ code: string; count: number }[]> {
  return db.$queryRaw`
    SELECT f."industryCode" AS code, count(*)::int AS count
    FROM "Application" a JOIN "Firm" f ON f."enclaveId" = a."enclaveId" AND f.id = a."firmId"
    WHERE ${handedIn(enclaveId, intakeId)} GROUP BY 1 ORDER BY 2 DESC, 1`
}

type Step = 'decide' | 'admit' | 'whole'
type Median = { median: number | null; cases: number }

/** The median of working days that each step took, over those that took it. */
export async function stepsOf(enclaveId: string, intakeId: string): Promise<Record<Step, Median>> {
  const day = (column: Prisma.Sql) => sql`(${column} AT TIME ZONE 'Asia/Shanghai')::date::text`
  const rows = await db.$queryRaw<{ step: Step; from: Day; to: Day; cases: number }[]>`
    SELECT s.step, ${day(sql`s.begun`)} AS from, ${day(sql`s.done`)} AS to, count(*)::int AS cases
    FROM "Application" a CROSS JOIN LATERAL (VALUES ('decide', a."submittedAt", a."decidedAt"),
      ('admit', a."decidedAt", a."admittedAt"), ('whole', a."submittedAt", a."admittedAt")) AS s(step, begun, done)
    WHERE ${handedIn(enclaveId, intakeId)} AND s.begun <= s.done GROUP BY 1, 2, 3`
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

export type SinceThen = { admitted: number; graduated: number; landed: number; areaGiven: number }

/** What became of the firms: in residence, graduated, landed; and the area they were given. */
export async function sinceThen(enclaveId: string, intakeId: string): Promise<SinceThen> {
  const [row] = await db.$queryRaw<SinceThen[]>`
    WITH files AS MATERIALIZED (
      SELECT a.id, a."firmId", a.state FROM "Application" a WHERE ${handedIn(enclaveId, intakeId)}
    ), terms AS MATERIALIZED (
      SELECT t.id, t.state FROM "Tenancy" t JOIN files ON files.id = t."applicationId"
      WHERE t."enclaveId" = ${enclaveId}::uuid
    )
    SELECT (SELECT count(*)::int FROM files WHERE state = 'admitted') AS admitted,
      (SELECT count(*)::int FROM terms WHERE state = 'graduated') AS graduated,
      (SELECT count(DISTINCT p."firmId")::int FROM "Milestone" m
        JOIN "LandingProject" p ON p."enclaveId" = m."enclaveId" AND p.id = m."projectId"
        WHERE m."enclaveId" = ${enclaveId}::uuid AND m.stage = 'registered' AND m."actualOn" IS NOT NULL
          AND p."firmId" IN (SELECT "firmId" FROM files WHERE state = 'admitted')) AS landed,
      (SELECT coalesce(sum(u."areaSqm"), 0)::float8 FROM "Unit" u
        WHERE u."enclaveId" = ${enclaveId}::uuid AND u.id IN (
          SELECT l."unitId" FROM "Lease" l JOIN terms ON terms.id = l."tenancyId"
          WHERE l."enclaveId" = ${enclaveId}::uuid)) AS "areaGiven"`
  return row ?? { admitted: 0, graduated: 0, landed: 0, areaGiven: 0 }
}
