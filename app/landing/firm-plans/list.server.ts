import { OFFICERS, type Named } from '~/admission/lists/list.server'
import type { Actor } from '~/ground/people/actor'
import { db, Prisma } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { PLANS_ON_A_PAGE, type Need, type PlanQuery } from './list-query'
import { lastVisitSql, unvisitedSinceSql, visitDaysSql } from './standing-sql.server'
import { plansSql } from './visible.server'
import { WATCH_LEVELS } from './vocabulary'

type Row = {
  id: string
  firmName: string
  firmRef: string
  officer: string
  leader: string
  level: string | null
  watched: number
  reviewOn: Day | null
  openRequests: number
  lateRequests: number
  lastVisit: Day | null
  unvisitedDays: number
  toVisit: boolean
  rating: number | null
}

/** The days nobody was at the firm of a plan p are more than the setting allows, as SQL. */
const toVisitSql = (enclaveId: string, today: Day) => Prisma.sql`(p.state = 'open'
  AND ${visitDaysSql(enclaveId, today)} > 0
  AND ${unvisitedSinceSql} < ${today}::date - ${visitDaysSql(enclaveId, today)})`

const RANK = Prisma.sql`CASE w.level WHEN 'urgent' THEN 1 WHEN 'attention' THEN 2 ELSE 3 END`

/** A page of the plans an address asks for, the most pressing first, as one statement. */
export async function planList(actor: Actor, query: PlanQuery, today: Day, size = PLANS_ON_A_PAGE) {
  const { enclaveId } = actor
  const found = await db.$queryRaw<Row[]>(Prisma.sql`
    SELECT p.id, f.name AS "firmName", f.ref AS "firmRef", u.name AS officer, p.leader, w.level, w.watched,
      w."reviewOn"::text AS "reviewOn", r.open AS "openRequests", r.late AS "lateRequests",
      ${lastVisitSql}::text AS "lastVisit", ${today}::date - ${unvisitedSinceSql} AS "unvisitedDays",
      ${toVisitSql(enclaveId, today)} AS "toVisit", p.rating
    FROM "FirmPlan" p
    JOIN "Firm" f ON f."enclaveId" = p."enclaveId" AND f.id = p."firmId"
    JOIN "User" u ON u.id = p."officerId"
    CROSS JOIN LATERAL (SELECT count(*)::int AS watched, min(w."reviewOn") AS "reviewOn", min(${RANK}) AS rank,
      (array_agg(w.level ORDER BY ${RANK}))[1] AS level FROM "PlanWatch" w
      WHERE w."enclaveId" = p."enclaveId" AND w."planId" = p.id AND w."settledOn" IS NULL) w
    CROSS JOIN LATERAL (SELECT count(*) FILTER (WHERE r.state IN ('proposed', 'open'))::int AS open,
      count(*) FILTER (WHERE r.state = 'open' AND r."dueOn" < ${today}::date)::int AS late
      FROM "SupportRequest" r WHERE r."enclaveId" = p."enclaveId" AND r."planId" = p.id) r
    WHERE ${plansSql(actor)} AND p.state = ${query.state} ${officerSql(actor, query.officer)}
      ${query.level ? Prisma.sql`AND w.level = ${query.level}` : Prisma.empty}
      ${needSql(query.need, enclaveId, today)}
    ORDER BY w.rank NULLS LAST, r.late DESC, f.name, p.id LIMIT ${size + 1} OFFSET ${(query.page - 1) * size}`)
  const rows = found.slice(0, size).map((row) => ({
    ...row,
    level: row.level === null ? null : WATCH_LEVELS.of(row.level),
  }))
  return { rows, more: found.length > size }
}
export type PlanListRow = Awaited<ReturnType<typeof planList>>['rows'][number]

function officerSql({ userId }: Actor, officer: string | null): Prisma.Sql {
  if (officer === null) return Prisma.empty
  return Prisma.sql`AND p."officerId" = ${officer === 'mine' ? userId : officer}::uuid`
}

function needSql(need: Need | null, enclaveId: string, today: Day): Prisma.Sql {
  if (need === 'asked') return Prisma.sql`AND r.open > 0`
  if (need === 'late') return Prisma.sql`AND r.late > 0`
  return need === 'visit' ? Prisma.sql`AND ${toVisitSql(enclaveId, today)}` : Prisma.empty
}

export type PlanTotals = { plans: number; urgent: number; late: number; toVisit: number; officers: Named[] }

/** How many plans are open, and of how many something is pressing; with the officers to choose among. */
export async function planTotals(actor: Actor, today: Day): Promise<PlanTotals> {
  const { enclaveId } = actor
  const [row] = await db.$queryRaw<PlanTotals[]>(Prisma.sql`
    SELECT count(*)::int AS plans,
      count(*) FILTER (WHERE EXISTS (SELECT FROM "PlanWatch" w WHERE w."enclaveId" = p."enclaveId" AND w."planId" = p.id
        AND w."settledOn" IS NULL AND w.level = 'urgent'))::int AS urgent,
      count(*) FILTER (WHERE EXISTS (SELECT FROM "SupportRequest" r WHERE r."enclaveId" = p."enclaveId" AND r."planId" = p.id
        AND r.state = 'open' AND r."dueOn" < ${today}::date))::int AS late,
      count(*) FILTER (WHERE ${toVisitSql(enclaveId, today)})::int AS "toVisit", ${OFFICERS(enclaveId)} AS officers
    FROM "FirmPlan" p WHERE ${plansSql(actor)} AND p.state = 'open'`)
  return row ?? { plans: 0, urgent: 0, late: 0, toVisit: 0, officers: [] }
}
