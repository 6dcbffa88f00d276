import type { Actor } from '~/ground/people/actor'
import { visibleSql } from '~/landing/projects/visible.server'
import { Prisma } from '~/platform/db.server'
import { askTogether } from '~/platform/together.server'
import type { Day } from '~/shared/days'
import { COUNTED, countedUpTo, rangeOfPage } from '~/shared/page-range'
import { countedOn, monthsUntil, ROWS_ON_A_PAGE, type CountsQuery } from './counts-query'
import { PHASES, RESERVED_WITH, WORK_BEGINS_WITH, type Phase } from './phases'

const { sql } = Prisma

/** So many parks have a line of their own; the others stand together. */
const MOST_PARKS = 60

/** The projects an actor sees with the days from which `phaseOn` reads their phase. */
const facts = (actor: Actor, park: string | null) => sql`
  SELECT p.id, p.ref, p."firmId", p."parkId", p."investmentYuan", min(m."actualOn") AS begun,
    min(m."actualOn") FILTER (WHERE m.stage IN (${Prisma.join([...RESERVED_WITH])})) AS reserved,
    min(m."actualOn") FILTER (WHERE m.stage = CASE p.premises WHEN 'land' THEN ${WORK_BEGINS_WITH.land}
      ELSE ${WORK_BEGINS_WITH.factory} END) AS work,
    min(m."actualOn") FILTER (WHERE m.stage = 'producing') AS produced,
    CASE WHEN p.stage = 'dropped' THEN p."stageSince" END AS ended
  FROM "LandingProject" p JOIN "Milestone" m ON m."enclaveId" = p."enclaveId" AND m."projectId" = p.id
  WHERE ${visibleSql(actor)} AND m."actualOn" IS NOT NULL ${park ? sql`AND p."parkId" = ${park}::uuid` : Prisma.empty}
  GROUP BY p."enclaveId", p.id`

/** The phase on a day, and whether there is one. */
const phase = (day: Prisma.Sql) => sql`CASE WHEN f.produced <= ${day} THEN 'producing'
  WHEN f.work <= ${day} THEN CASE WHEN f.work >= date_trunc('month', ${day})::date THEN 'started' ELSE 'building' END
  WHEN f.reserved <= ${day} THEN 'reserved' ELSE 'planned' END`
const there = (day: Prisma.Sql) => sql`f.begun <= ${day} AND (f.ended IS NULL OR f.ended > ${day})`

export type Counts = Record<Phase, number> & { all: number; yuan: string }
type Line = { n: Partial<Record<Phase, number>> | null; yuan: string }

function countsOf({ n, yuan }: Line): Counts {
  const counts = Object.fromEntries(PHASES.codes.map((code) => [code, n?.[code] ?? 0])) as Record<
    Phase,
    number
  >
  return { ...counts, all: PHASES.codes.reduce((sum, code) => sum + counts[code], 0), yuan }
}

const PER = sql`json_object_agg(t.phase, t.n) AS n, COALESCE(sum(t.yuan), 0)::numeric(20, 2)::text AS yuan`

/**
 * How many projects were in each phase at the end of a month, by park and in all, and of twelve months with the month
 * last: as the days of their steps say it. With a park the months are those of the park.
 */
export async function rollingCounts(actor: Actor, { month, park }: CountsQuery, today: Day) {
  const day = countedOn(month, today)
  const on = sql`${day}::date`
  const months = monthsUntil(month, today)
  const days = Prisma.join(months.map((one) => sql`(${one.month}, ${one.day}::date)`))
  type ParkLine = Line & { id: string; zh: string; en: string }
  const [parks, inAll, byMonth] = await Promise.all([
    askTogether<ParkLine>(sql`
      SELECT k.id, k."nameZh" AS zh, k."nameEn" AS en, ${PER} FROM (
        SELECT f."parkId", ${phase(on)} AS phase, count(*)::int AS n, sum(f."investmentYuan") AS yuan
        FROM (${facts(actor, null)}) f WHERE ${there(on)} GROUP BY 1, 2) t
      JOIN "Park" k ON k."enclaveId" = ${actor.enclaveId}::uuid AND k.id = t."parkId"
      GROUP BY k.id, k."nameZh", k."nameEn", k.position ORDER BY k.position, k.id LIMIT ${MOST_PARKS}`),
    askTogether<Line>(sql`
      SELECT ${PER} FROM (
        SELECT ${phase(on)} AS phase, count(*)::int AS n, sum(f."investmentYuan") AS yuan
        FROM (${facts(actor, null)}) f WHERE ${there(on)} GROUP BY 1) t`),
    askTogether<Line & { month: string }>(sql`
      SELECT t.month, ${PER} FROM (
        SELECT d.month, ${phase(sql`d.day`)} AS phase, count(*)::int AS n, sum(f."investmentYuan") AS yuan
        FROM (VALUES ${days}) d(month, day) CROSS JOIN (${facts(actor, park)}) f WHERE ${there(sql`d.day`)}
        GROUP BY 1, 2) t
      GROUP BY t.month`),
  ])
  const total = countsOf(inAll[0] ?? { n: null, yuan: '0' })
  const lines = parks.map(({ id, zh, en, ...line }) => ({ id, zh, en, ...countsOf(line) }))
  return {
    day,
    parks: lines,
    others: lines.length < MOST_PARKS ? null : without(total, lines),
    total,
    months: months.map((one) => {
      const line = byMonth.find((each) => each.month === one.month)
      return { ...one, ...countsOf(line ?? { n: null, yuan: '0' }) }
    }),
  }
}

/** What is left of the whole beyond some of its lines; null where nothing is. */
function without(total: Counts, lines: readonly Counts[]): Counts | null {
  const rest = (of: (one: Counts) => number) => of(total) - lines.reduce((sum, one) => sum + of(one), 0)
  if (rest(({ all }) => all) === 0) return null
  const counts = Object.fromEntries(PHASES.codes.map((code) => [code, rest((one) => one[code])]))
  const yuan = lines.reduce((sum, one) => sum.minus(one.yuan), new Prisma.Decimal(total.yuan)).toFixed(2)
  return { ...(counts as Record<Phase, number>), all: rest(({ all }) => all), yuan }
}

type Project = {
  id: string
  ref: string
  firm: string
  parkZh: string
  parkEn: string
  phase: Phase
  since: Day
  investment: string
}

/** The projects behind a number of the page, by their reference. */
export async function projectsBehind(actor: Actor, query: CountsQuery, today: Day) {
  const day = countedOn(query.month, today)
  const on = sql`${day}::date`
  const skip = (query.page - 1) * ROWS_ON_A_PAGE
  const chosen = sql`(SELECT * FROM (
    SELECT f.*, ${phase(on)} AS phase FROM (${facts(actor, query.park)}) f WHERE ${there(on)}) g
    ${query.phase ? sql`WHERE g.phase = ${query.phase}` : Prisma.empty}) f`
  const [rows, [counted]] = await Promise.all([
    askTogether<Project>(sql`
      SELECT f.id, f.ref, i.name AS firm, k."nameZh" AS "parkZh", k."nameEn" AS "parkEn", f.phase,
        (CASE f.phase WHEN 'producing' THEN f.produced WHEN 'planned' THEN f.begun WHEN 'reserved' THEN f.reserved
          ELSE f.work END)::text AS since, f."investmentYuan"::text AS investment
      FROM ${chosen}
      JOIN "Firm" i ON i."enclaveId" = ${actor.enclaveId}::uuid AND i.id = f."firmId"
      JOIN "Park" k ON k."enclaveId" = ${actor.enclaveId}::uuid AND k.id = f."parkId"
      ORDER BY f.ref LIMIT ${ROWS_ON_A_PAGE} OFFSET ${skip}`),
    askTogether<{ n: number }>(
      sql`SELECT count(*)::int AS n FROM (SELECT 1 FROM ${chosen} LIMIT ${COUNTED}) c`,
    ),
  ])
  const n = counted?.n ?? 0
  return {
    rows,
    range: rangeOfPage(query.page, ROWS_ON_A_PAGE, rows.length, countedUpTo(n)),
    more: n > skip + rows.length,
  }
}
export type Behind = Awaited<ReturnType<typeof projectsBehind>>
