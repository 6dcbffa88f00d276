import type { Actor } from '~/ground/people/actor'
import { divisionOf } from '~/ground/national-rules/divisions'
import { industryName } from '~/ground/national-rules/industries'
import { db, Prisma } from '~/platform/db.server'
import { dayFromDate, type Day } from '~/shared/days'
import { inForceOn, termState } from '~/shared/in-force'
import { LEVELS, PARK_GRADES, PARK_MODES, STANDINGS } from '~/landing/park-rules/vocabulary'
import { PARKS_ON_A_PAGE, type ParkQuery, type ParkSort } from './list-query'
import type { ParkRow } from './visible.server'

type Line = {
  id: string
  nameZh: string
  nameEn: string
  level: string
  divisionCode: string
  industriesZh: string
  industriesEn: string
  standing: string
  observedUntil: Day | null
  validFrom: Day
  validUntil: Day | null
  leader: string
  operator: string
  mode: string
  leadingFirms: string
  projects: number
  producing: number
  round: number | null
  rank: number | null
  parks: number | null
  grade: string | null
  total: string | null
  /** Whether the ranks of that round can still move. */
  unsettled: boolean | null
}

const ORDER: Record<ParkSort, Prisma.Sql> = {
  name: Prisma.sql`p.position`,
  level: Prisma.sql`array_position(ARRAY['national', 'provincial', 'city'], p.level)`,
  standing: Prisma.sql`array_position(ARRAY['specialised', 'candidate', 'cultivating', 'delisted', 'none'], p.standing)`,
  rank: Prisma.sql`r.rank`,
  projects: Prisma.sql`c.projects DESC`,
}

/** Parks with where they stand, what lands there and how they were last assessed; those in force before those that are over. */
async function lines(
  { enclaveId }: Pick<Actor, 'enclaveId'>,
  today: Day,
  which: Prisma.Sql,
  order: Prisma.Sql,
  [take, skip]: readonly [number, number],
) {
  const rows = await db.$queryRaw<Line[]>`
    SELECT p.id, p."nameZh", p."nameEn", p.level, p."divisionCode", p."industriesZh", p."industriesEn", p.standing,
      p."observedUntil"::text AS "observedUntil", p."validFrom"::text AS "validFrom", p."validUntil"::text AS "validUntil",
      p.leader, p.operator, p.mode, p."leadingFirms", c.projects, c.producing, r.round, r.rank, r.parks, r.grade, r.total, r.unsettled
    FROM "Park" p
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS projects,
        count(*) FILTER (WHERE l.stage IN ('producing', 'full_capacity', 'above_scale'))::int AS producing
      FROM "LandingProject" l
      WHERE l."enclaveId" = p."enclaveId" AND l."parkId" = p.id AND l.stage <> 'dropped'
    ) c
    LEFT JOIN LATERAL (
      SELECT v.round, v.rank, v.parks, v.grade, v.total::text AS total,
        o.state = 'open' OR o."objectUntil" >= ${today}::date OR EXISTS (SELECT 1 FROM "ParkReview" x
          WHERE x."enclaveId" = o."enclaveId" AND x.round = o.number AND x.objection IS NOT NULL
            AND x."answeredAt" IS NULL) AS unsettled
      FROM "ParkReview" v
      JOIN "ParkRound" o ON o."enclaveId" = v."enclaveId" AND o.number = v.round
      WHERE v."enclaveId" = p."enclaveId" AND v."parkId" = p.id AND o."publishedOn" IS NOT NULL ORDER BY o."heldOn" DESC, o.number DESC LIMIT 1
    ) r ON true
    WHERE p."enclaveId" = ${enclaveId}::uuid ${which}
    ORDER BY p."validUntil" < ${today}::date IS TRUE, ${order} NULLS LAST, p.position, p.id LIMIT ${take} OFFSET ${skip}`
  return rows.map((row) => ({
    ...row,
    level: LEVELS.of(row.level),
    standing: STANDINGS.of(row.standing),
    mode: PARK_MODES.of(row.mode),
    grade: row.grade === null ? null : PARK_GRADES.of(row.grade),
    district: divisionOf(row.divisionCode),
    state: termState(row.validFrom, row.validUntil, today),
  }))
}
export type ParkLine = Awaited<ReturnType<typeof lines>>[number]

/** A page of the parks an address asks for. */
export async function parkList(actor: Actor, query: ParkQuery, today: Day) {
  const which = Prisma.sql`${query.level ? Prisma.sql`AND p.level = ${query.level}` : Prisma.empty}
    ${query.standing ? Prisma.sql`AND p.standing = ${query.standing}` : Prisma.empty}`
  const skip = (query.page - 1) * PARKS_ON_A_PAGE
  const rows = await lines(actor, today, which, ORDER[query.sort], [PARKS_ON_A_PAGE + 1, skip])
  return { rows: rows.slice(0, PARKS_ON_A_PAGE), more: rows.length > PARKS_ON_A_PAGE }
}

/** Some parks beside each other, in the order of the register. */
export function parksBeside(actor: Actor, ids: readonly string[], today: Day) {
  const which = Prisma.sql`AND p.id = ANY(${[...ids]}::uuid[])`
  return lines(actor, today, which, ORDER.name, [ids.length, 0])
}

/** The names of the parks in force on a day, to choose from. */
export async function parkNames({ enclaveId }: Pick<Actor, 'enclaveId'>, today: Day) {
  return db.park.findMany({
    where: { enclaveId, ...inForceOn(today) },
    select: { id: true, nameZh: true, nameEn: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    take: 200,
  })
}

/** How many parks are in force here on a day, and how many each source says there are. */
export async function parkCounts({ enclaveId }: Pick<Actor, 'enclaveId'>, today: Day) {
  const [here, said] = await Promise.all([
    db.park.count({ where: { enclaveId, ...inForceOn(today) } }),
    db.parkCount.findMany({
      where: { enclaveId },
      orderBy: [{ saidOn: 'desc' }, { count: 'asc' }],
      take: 20,
    }),
  ])
  return {
    here,
    said: said.map(({ id, count, what, source, saidOn }) => ({
      id,
      count,
      what,
      source,
      saidOn: dayFromDate(saidOn),
    })),
  }
}

/** One park with all that is said of it. */
export async function parkPage({ enclaveId }: Actor, park: ParkRow) {
  const [merged, fitting, projects, events] = await Promise.all([
    park.mergedIntoId
      ? db.park.findUnique({
          where: { enclaveId_id: { enclaveId, id: park.mergedIntoId } },
          select: { id: true, nameZh: true, nameEn: true },
        })
      : null,
    db.$queryRaw<{ division: string; firms: number }[]>`
      SELECT substring(f."industryCode" FROM '[0-9]{2}') AS division, count(DISTINCT f.id)::int AS firms
      FROM "Firm" f JOIN "Tenancy" t ON t."enclaveId" = f."enclaveId" AND t."firmId" = f.id AND t.state IN ('active', 'graduated')
      WHERE f."enclaveId" = ${enclaveId}::uuid AND substring(f."industryCode" FROM '[0-9]{2}') = ANY(${park.divisions}::text[])
        AND NOT EXISTS (SELECT 1 FROM "LandingProject" l
          WHERE l."enclaveId" = f."enclaveId" AND l."firmId" = f.id AND l.stage <> 'dropped')
      GROUP BY 1 ORDER BY 2 DESC, 1`,
    db.$queryRaw<ProjectLine[]>`
      SELECT l.id, l.ref, f.name AS firm, l.stage, l.blocker, l."blockedSince"::text AS "blockedSince",
        l."blockedUntil"::text AS "blockedUntil", l."investmentYuan"::text AS investment, l."nextStep",
        m."plannedOn"::text AS "dueOn", m.stage AS "dueStage"
      FROM "LandingProject" l
      JOIN "Firm" f ON f."enclaveId" = l."enclaveId" AND f.id = l."firmId"
      LEFT JOIN LATERAL (
        SELECT s."plannedOn", s.stage FROM "Milestone" s
        WHERE s."enclaveId" = l."enclaveId" AND s."projectId" = l.id AND s."actualOn" IS NULL AND s."plannedOn" IS NOT NULL
        ORDER BY s."plannedOn" LIMIT 1
      ) m ON true
      WHERE l."enclaveId" = ${enclaveId}::uuid AND l."parkId" = ${park.id}::uuid AND l.stage <> 'dropped'
      ORDER BY l.blocker = '', m."plannedOn" NULLS LAST, l.ref LIMIT 30`,
    db.event.findMany({
      where: { enclaveId, subjectType: 'park', subjectId: park.id },
      orderBy: { seq: 'desc' },
      take: 30,
    }),
  ])
  const { validFrom, validUntil, observedUntil, standingSince, ...said } = park
  return {
    park: {
      ...said,
      level: LEVELS.of(park.level),
      standing: STANDINGS.of(park.standing),
      mode: PARK_MODES.of(park.mode),
      district: divisionOf(park.divisionCode),
      from: dayFromDate(validFrom),
      until: validUntil && dayFromDate(validUntil),
      observedUntil: observedUntil && dayFromDate(observedUntil),
      standingSince: standingSince && dayFromDate(standingSince),
      merged,
    },
    fitting: fitting.map(({ division, firms }) => ({ firms, industry: industryName(division) })),
    projects,
    events,
  }
}
type ProjectLine = {
  id: string
  ref: string
  firm: string
  stage: string
  blocker: string
  blockedSince: Day | null
  blockedUntil: Day | null
  investment: string
  nextStep: string
  dueOn: Day | null
  dueStage: string | null
}
export type ParkPage = Awaited<ReturnType<typeof parkPage>>
