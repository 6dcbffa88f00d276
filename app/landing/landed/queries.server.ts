import type { Actor } from '~/ground/people/actor'
import { settingOn } from '~/ground/settings/enclave.server'
import { db, Prisma } from '~/platform/db.server'
import { NOBODY } from '~/platform/ids.server'
import { COUNTS_IN, FIGURES_OF, LANDED, RESPONSE } from '~/landing/quarters/landed-sql.server'
import { growthOf, scaleOf } from '~/landing/quarters/figures'
import { fourUntil, lastDayOf, lastEnded, quarterBefore, type Quarter } from '~/landing/quarters/quarter'
import { RESPONSES } from '~/landing/quarters/vocabulary'
import { taxPerMu } from '~/landing/park-rules/tax'
import type { Day } from '~/shared/days'
import { proofsOf } from './proofs.server'
import { standingOn } from './ladder'
import { LANDED_ON_A_PAGE, type LandedQuery } from './list-query'
import { sizeOf } from './size'

/** Whose landings an actor reads here: a park officer those of the own park. */
const whose = ({ role, parkId }: Actor) =>
  role === 'park' ? Prisma.sql`l."parkId" = ${parkId ?? NOBODY}::uuid` : Prisma.sql`true`

/** Landings with what they said of a quarter, of the same one a year before, and of four quarters. */
const FROM = ({ enclaveId }: Actor, quarter: Quarter, years: number) => Prisma.sql`
  FROM ${LANDED(enclaveId, years)} l
  JOIN "Park" k2 ON k2."enclaveId" = l."enclaveId" AND k2.id = l."parkId"
  LEFT JOIN "QuarterAsk" k ON k."enclaveId" = l."enclaveId" AND k."projectId" = l.id AND k.quarter = ${quarter}
  LEFT JOIN ${FIGURES_OF(enclaveId)} a ON a."projectId" = l.id AND a.quarter = ${quarter}
  LEFT JOIN ${FIGURES_OF(enclaveId)} b ON b."projectId" = l.id AND b.quarter = ${quarterBefore(quarter, 4)}
  LEFT JOIN (SELECT y."projectId", sum(y."outputYuan") AS output, sum(y."taxYuan") AS tax, count(*)::int AS known
    FROM ${FIGURES_OF(enclaveId)} y WHERE y.quarter = ANY(${fourUntil(quarter)}) GROUP BY y."projectId") f
    ON f."projectId" = l.id`

type Line = {
  id: string
  ref: string
  firmId: string
  name: string
  industryCode: string
  stage: string
  since: Day
  parkId: string
  parkZh: string
  parkEn: string
  areaMu: string | null
  output: string | null
  tax: string | null
  jobs: number | null
  before: string | null
  year: string
  yearTax: string
  known: number
  response: string
}

const ORDER = {
  name: Prisma.sql`l.name, l.id`,
  output: Prisma.sql`a."outputYuan" DESC NULLS LAST, l.id`,
  growth: Prisma.sql`a."outputYuan" / NULLIF(b."outputYuan", 0) DESC NULLS LAST, l.id`,
  since: Prisma.sql`l.since DESC, l.id`,
}

async function lines(
  actor: Actor,
  query: LandedQuery,
  today: Day,
  page: { take: number; skip: number } | null,
) {
  const { quarter, response, park, sort } = query
  const { years, nearPercent } = await settingOn(db, actor.enclaveId, 'landed', today)
  const state = RESPONSE(today, Prisma.sql`l.withdrawn`)
  const where = [
    whose(actor),
    ...(response ? [Prisma.sql`${state} = ${response}`] : []),
    ...(park ? [Prisma.sql`l."parkId" = ${park}::uuid`] : []),
  ]
  const rows = await db.$queryRaw<Line[]>`
    SELECT l.id, l.ref, l."firmId", l.name, l."industryCode", l.stage, l.since::text AS since, l."parkId",
      k2."nameZh" AS "parkZh", k2."nameEn" AS "parkEn", l."areaMu"::text AS "areaMu", a."outputYuan"::text AS output,
      a."taxYuan"::text AS tax, a.jobs, b."outputYuan"::text AS before, COALESCE(f.output, 0)::text AS year,
      COALESCE(f.tax, 0)::text AS "yearTax", COALESCE(f.known, 0) AS known, ${state} AS response
    ${FROM(actor, quarter, years)} WHERE ${Prisma.join(where, ' AND ')}
    ORDER BY ${ORDER[sort]} ${page ? Prisma.sql`LIMIT ${page.take} OFFSET ${page.skip}` : Prisma.empty}`
  const proofs = await proofsOf(actor.enclaveId, rows)
  return rows.map(({ before, ...row }) => {
    const { output, year, known, jobs, industryCode } = row
    return {
      ...row,
      response: RESPONSES.of(row.response),
      growth: growthOf(output, before),
      size: sizeOf(industryCode, { output: year, known, jobs }, quarter),
      scale:
        known === 0 ? ('none' as const) : scaleOf(industryCode, year, lastDayOf(quarter), nearPercent).state,
      ...standingOn(proofs(row), today),
    }
  })
}
export type LandedLine = Awaited<ReturnType<typeof lines>>[number]

/** A page of the landed firms. */
export async function landedFirms(actor: Actor, query: LandedQuery, today: Day) {
  const skip = (query.page - 1) * LANDED_ON_A_PAGE
  const rows = await lines(actor, query, today, { take: LANDED_ON_A_PAGE + 1, skip })
  return { rows: rows.slice(0, LANDED_ON_A_PAGE), more: rows.length > LANDED_ON_A_PAGE }
}

/** All landed firms an address asks for, for a spreadsheet. */
export function landedToExport(actor: Actor, query: LandedQuery, today: Day) {
  return lines(actor, query, today, null)
}

type Sum = {
  parkId: string
  parkZh: string
  parkEn: string
  firms: number
  asked: number
  answered: number
  output: string | null
  tax: string | null
  jobs: number | null
  landTax: string | null
  mu: string
}

/**
 * What firms landed by the end of a quarter said of it, by park: figures of those that answered alone, missing is not zero. Tax by the mu
 * is that of four quarters of the firms that have land, by the land of those of them that gave any of it.
 */
export async function landedByPark(actor: Actor, quarter: Quarter, today: Day) {
  const { years } = await settingOn(db, actor.enclaveId, 'landed', today)
  const rows = await db.$queryRaw<Sum[]>`
    SELECT l."parkId", k2."nameZh" AS "parkZh", k2."nameEn" AS "parkEn", count(*)::int AS firms,
      count(k.id)::int AS asked, count(a.quarter)::int AS answered, sum(a."outputYuan")::text AS output,
      sum(a."taxYuan")::text AS tax, sum(a.jobs)::int AS jobs, (sum(f.tax) FILTER (WHERE l."areaMu" > 0))::text AS "landTax",
      COALESCE(sum(l."areaMu") FILTER (WHERE f.known > 0), 0)::text AS mu
    ${FROM(actor, quarter, years)} WHERE ${whose(actor)} AND ${COUNTS_IN(Prisma.sql`${quarter}::text`)}
    GROUP BY l."parkId", k2."nameZh", k2."nameEn", k2.position ORDER BY k2.position, l."parkId"`
  return rows.map((row) => ({ ...row, perMu: row.landTax === null ? null : taxPerMu(row.landTax, row.mu) }))
}
export type ParkSum = Awaited<ReturnType<typeof landedByPark>>[number]

export type GrowthPoint = { quarter: Quarter; output: string; tax: string; jobs: number; firms: number }

const QUARTERS_SHOWN = 20

/** The same of all parks together for each quarter of five years, the earliest first; quarters nobody answered are left out. */
export async function growthOfAll(actor: Actor, today: Day): Promise<GrowthPoint[]> {
  const first = quarterBefore(lastEnded(today), QUARTERS_SHOWN - 1)
  const { years } = await settingOn(db, actor.enclaveId, 'landed', today)
  return db.$queryRaw<GrowthPoint[]>`
    SELECT a.quarter, sum(a."outputYuan")::text AS output, sum(a."taxYuan")::text AS tax, sum(a.jobs)::int AS jobs,
      count(*)::int AS firms
    FROM ${FIGURES_OF(actor.enclaveId)} a
    JOIN ${LANDED(actor.enclaveId, years)} l ON l.id = a."projectId" AND ${COUNTS_IN(Prisma.sql`a.quarter`)}
    WHERE a.quarter >= ${first} AND ${whose(actor)} GROUP BY a.quarter ORDER BY a.quarter`
}
