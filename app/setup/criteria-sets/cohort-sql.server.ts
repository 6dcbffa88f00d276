import { db, Prisma } from '~/platform/db.server'
import { workingDaysBetween } from '~/shared/calendar'
import type { Day } from '~/shared/days'

const { sql } = Prisma

/** Files of an intake that stand alike, with the area they ask for together. */
export type Applied = { state: string; outcome: string | null; track: string; files: number; area: number }
type Step = 'decide' | 'admit' | 'whole'
type Median = { median: number | null; cases: number }
/** What became of the firms: in residence, graduated, landed; and the area they were given. */
export type SinceThen = { admitted: number; graduated: number; landed: number; areaGiven: number }
type Taken = { step: Step; from: Day; to: Day; cases: number }
type Read = {
  applied: Applied[] | null
  fields: { code: string; count: number }[] | null
  taken: Taken[] | null
  since: SinceThen
}

/** The files of an intake that were handed in, read once: where they stand, the fields, the days, what came after. */
export async function filesOfCohort(enclaveId: string, intakeId: string) {
  const own = (alias: string) => sql`${Prisma.raw(alias)}."enclaveId" = ${enclaveId}::uuid`
  const [row] = await db.$queryRaw<Read[]>`
    WITH files AS MATERIALIZED (
      SELECT a.id, a."firmId", a.state, a.outcome, a.track, a."submittedAt", a."decidedAt", a."admittedAt",
        CASE WHEN ${AREA} ~ '^[0-9]{1,6}([.][0-9]+)?$' THEN (${AREA})::numeric END AS area
      FROM "Application" a WHERE ${own('a')} AND a."intakeId" = ${intakeId}::uuid AND a.state <> 'draft'
    ), terms AS MATERIALIZED (
      SELECT t.id, t.state FROM "Tenancy" t JOIN files ON files.id = t."applicationId" WHERE ${own('t')}
    )
    SELECT (SELECT json_agg(x) FROM (
        SELECT state, outcome, track, count(*)::int AS files, coalesce(sum(area), 0)::float8 AS area
        FROM files GROUP BY 1, 2, 3) x) AS applied,
      (SELECT json_agg(x) FROM (
        SELECT f."industryCode" AS code, count(*)::int AS count
        FROM files JOIN "Firm" f ON f.id = files."firmId" AND ${own('f')}
        GROUP BY 1 ORDER BY 2 DESC, 1) x) AS fields,
      (SELECT json_agg(x) FROM (
        SELECT s.step, (s.begun AT TIME ZONE 'Asia/Shanghai')::date::text AS from,
          (s.done AT TIME ZONE 'Asia/Shanghai')::date::text AS to, count(*)::int AS cases
        FROM files CROSS JOIN LATERAL (VALUES ('decide', "submittedAt", "decidedAt"),
          ('admit', "decidedAt", "admittedAt"), ('whole', "submittedAt", "admittedAt")) AS s(step, begun, done)
        WHERE s.begun <= s.done GROUP BY 1, 2, 3) x) AS taken,
      json_build_object('admitted', (SELECT count(*) FROM files WHERE state = 'admitted'),
        'graduated', (SELECT count(*) FROM terms WHERE state = 'graduated'),
        'landed', (SELECT count(DISTINCT p."firmId") FROM "Milestone" m
          JOIN "LandingProject" p ON p."enclaveId" = m."enclaveId" AND p.id = m."projectId"
          WHERE ${own('m')} AND m.stage = 'registered' AND m."actualOn" IS NOT NULL
            AND p."firmId" IN (SELECT "firmId" FROM files WHERE state = 'admitted')),
        'areaGiven', (SELECT coalesce(sum(u."areaSqm"), 0)::float8 FROM "Unit" u WHERE ${own('u')} AND u.id IN (
          SELECT l."unitId" FROM "Lease" l JOIN terms ON terms.id = l."tenancyId" WHERE ${own('l')}))) AS since`
  return {
    applied: row?.applied ?? [],
    fields: row?.fields ?? [],
    steps: stepsIn(row?.taken ?? []),
    since: row?.since ?? { admitted: 0, graduated: 0, landed: 0, areaGiven: 0 },
  }
}

const AREA = sql`CASE WHEN a."submittedAt" IS NOT NULL THEN a.answers ->> 'area_needed' END`

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
