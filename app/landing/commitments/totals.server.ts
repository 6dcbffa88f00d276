import type { Actor } from '~/ground/people/actor'
import { db, Prisma } from '~/platform/db.server'
import type { Day } from '~/shared/days'
import { commitmentsOnDay, inForceSql } from './standing-sql.server'
import { MONEY_KINDS, SIDES } from './vocabulary'
import { visibleSql } from './visible.server'

const MONEY = Prisma.join([...MONEY_KINDS])
/** What was promised and neither taken back nor given up. */
const HOLDS = Prisma.sql`${inForceSql} AND c.state IN ('agreed', 'reported', 'returned', 'confirmed')`

export type YearOfMoney = {
  year: number
  cityPromised: string
  cityDone: string
  firmPromised: string
  firmDone: string
}

/**
 * Money by year: what each side promised by the year it falls due (by its own day while it waits for a condition), and
 * what is confirmed by the year it was done, in yuan. What was done stays done, in every total, also where the rest was
 * waived or the project given up.
 */
export async function moneyByYear(actor: Actor, today: Day): Promise<YearOfMoney[]> {
  return db.$queryRaw<YearOfMoney[]>`
    WITH moved AS (
      SELECT extract(year FROM COALESCE(u.due, c."dueOn"))::int AS year, c.side, c.amount AS promised, 0::numeric AS done
      ${commitmentsOnDay(today)}
      WHERE ${visibleSql(actor)} AND ${HOLDS} AND c.kind IN (${MONEY})
      UNION ALL
      SELECT extract(year FROM g."doneOn")::int, c.side, 0, g.amount
      FROM "CommitmentProgress" g
      JOIN "Commitment" c ON c."enclaveId" = g."enclaveId" AND c.id = g."commitmentId"
      JOIN "LandingProject" p ON p."enclaveId" = c."enclaveId" AND p.id = c."projectId"
      WHERE ${visibleSql(actor)} AND g.state = 'confirmed' AND c.kind IN (${MONEY}))
    SELECT year,
      COALESCE(sum(promised) FILTER (WHERE side = 'city'), 0)::numeric(20,2)::text AS "cityPromised",
      COALESCE(sum(done) FILTER (WHERE side = 'city'), 0)::numeric(20,2)::text AS "cityDone",
      COALESCE(sum(promised) FILTER (WHERE side = 'firm'), 0)::numeric(20,2)::text AS "firmPromised",
      COALESCE(sum(done) FILTER (WHERE side = 'firm'), 0)::numeric(20,2)::text AS "firmDone"
    FROM moved GROUP BY year ORDER BY year`
}

type Counts = { side: string; promised: number; kept: number; late: number }

/** How many commitments hold, are kept and are late now, by side. */
export async function commitmentCounts(actor: Actor, today: Day) {
  const rows = await db.$queryRaw<Counts[]>`
    SELECT c.side, count(*)::int AS promised, (count(*) FILTER (WHERE c.state = 'confirmed'))::int AS kept,
      (count(*) FILTER (WHERE v.owed AND v.late > 0))::int AS late
    ${commitmentsOnDay(today)} WHERE ${visibleSql(actor)} AND ${HOLDS} GROUP BY c.side`
  return SIDES.codes.map((side) => {
    const { promised, kept, late } = rows.find((row) => row.side === side) ?? {
      promised: 0,
      kept: 0,
      late: 0,
    }
    return { side, promised, kept, late }
  })
}

export type ParkSums = {
  parkId: string
  parkZh: string
  parkEn: string
  promised: number
  kept: number
  cityLate: number
  firmLate: number
  cityPromised: string
  cityDone: string
}
const MOST_PARKS = 200

/** By park: how many commitments hold, are kept and are late on either side, and the city's money promised and paid. */
export async function commitmentsByPark(actor: Actor, today: Day): Promise<ParkSums[]> {
  return db.$queryRaw<ParkSums[]>`
    SELECT k.id AS "parkId", k."nameZh" AS "parkZh", k."nameEn" AS "parkEn", (count(*) FILTER (WHERE ${HOLDS}))::int AS promised,
      (count(*) FILTER (WHERE ${HOLDS} AND c.state = 'confirmed'))::int AS kept,
      (count(*) FILTER (WHERE v.owed AND v.late > 0 AND c.side = 'city'))::int AS "cityLate",
      (count(*) FILTER (WHERE v.owed AND v.late > 0 AND c.side = 'firm'))::int AS "firmLate",
      COALESCE(sum(c.amount) FILTER (WHERE ${HOLDS} AND c.side = 'city' AND c.kind IN (${MONEY})), 0)::numeric(20,2)::text AS "cityPromised",
      COALESCE(sum(s.done) FILTER (WHERE c.side = 'city' AND c.kind IN (${MONEY})), 0)::numeric(20,2)::text AS "cityDone"
    ${commitmentsOnDay(today)}
    JOIN "Park" k ON k."enclaveId" = p."enclaveId" AND k.id = p."parkId"
    WHERE ${visibleSql(actor)}
    GROUP BY k.id, k."nameZh", k."nameEn", k.position
    HAVING bool_or(${HOLDS}) OR sum(s.done) FILTER (WHERE c.side = 'city' AND c.kind IN (${MONEY})) > 0
    ORDER BY count(*) FILTER (WHERE v.owed AND v.late > 0) DESC, k.position LIMIT ${MOST_PARKS}`
}
