import { Prisma } from '~/platform/db.server'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import { stationsOf, type LineFacts, type Station, type StationKey } from './line'

/** The milestones of a landing project that are stations of the line. */
const STATION_OF_STAGE = {
  signed: 'signed',
  registered: 'registered',
  under_construction: 'building',
  producing: 'producing',
} as const satisfies Record<string, StationKey>

/** What the line of a firm is read off, as JSON writes it. */
export type LineRow = {
  firmId: string
  name: string
  track: string
  appliedOn: Day | null
  residentOn: Day | null
  termMonths: number | null
  graduatedOn: Day | null
  tenancyState: string | null
  blockedSince: Day | null
  milestones: Record<string, { plannedOn: Day | null; actualOn: Day | null }> | null
}

/** The lines of many firms in one query. A firm without any dated fact still has its seven hollow stations. */
export async function linesOf(
  enclaveId: string,
  firmIds: readonly string[],
  today: Day,
): Promise<Map<string, Station[]>> {
  if (firmIds.length === 0) return new Map()
  return linesFrom(
    await askTogether<LineRow>(lineRows(enclaveId, Prisma.sql`${[...firmIds]}::uuid[]`)),
    today,
  )
}

/** Their lines, by firm. */
export function linesFrom(rows: readonly LineRow[], today: Day): Map<string, Station[]> {
  return new Map(rows.map((row) => [row.firmId, stationsOf(factsOf(row), today)]))
}

/** One row a firm of an array of ids: its application, its latest tenancy, its live landing project with the milestones. */
export function lineRows(enclaveId: string, ids: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT f.id AS "firmId", f.name, f.track,
      to_char(a."submittedAt" AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD') AS "appliedOn",
      t."startedOn"::text AS "residentOn", t."termMonths", t."graduatedOn"::text AS "graduatedOn",
      t.state AS "tenancyState", p."blockedSince"::text AS "blockedSince", p.milestones
    FROM "Firm" f
    LEFT JOIN LATERAL (
      SELECT * FROM "Tenancy" x WHERE x."enclaveId" = f."enclaveId" AND x."firmId" = f.id
      ORDER BY x."createdAt" DESC, x.id DESC LIMIT 1
    ) t ON true
    LEFT JOIN LATERAL (
      SELECT x."submittedAt" FROM "Application" x
      WHERE x."enclaveId" = f."enclaveId" AND x."firmId" = f.id AND x."submittedAt" IS NOT NULL
        AND (x.id = t."applicationId" OR x.state NOT IN ('draft', 'withdrawn', 'lapsed')
          AND x.outcome IS DISTINCT FROM 'declined')
      ORDER BY (x.id IS NOT DISTINCT FROM t."applicationId") DESC, x."submittedAt" DESC LIMIT 1
    ) a ON true
    LEFT JOIN LATERAL (
      SELECT x."blockedSince", COALESCE((
        SELECT jsonb_object_agg(m.stage, jsonb_build_object('plannedOn', m."plannedOn", 'actualOn', m."actualOn"))
        FROM "Milestone" m WHERE m."enclaveId" = x."enclaveId" AND m."projectId" = x.id
      ), '{}') AS milestones
      FROM "LandingProject" x
      WHERE x."enclaveId" = f."enclaveId" AND x."firmId" = f.id AND x.stage <> 'dropped'
    ) p ON true
    WHERE f."enclaveId" = ${enclaveId}::uuid AND f.id = ANY(${ids})
    ORDER BY f.id`
}

function factsOf(row: LineRow): LineFacts {
  const facts: LineFacts = {
    happened: { applied: row.appliedOn, resident: row.residentOn, graduated: row.graduatedOn },
    planned: {},
    blockedSince: row.blockedSince,
  }
  for (const [stage, station] of Object.entries(STATION_OF_STAGE)) {
    const milestone = row.milestones?.[stage]
    facts.happened[station] = milestone?.actualOn ?? null
    facts.planned[station] = milestone?.plannedOn ?? null
  }
  return facts
}
