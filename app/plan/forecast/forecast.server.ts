import { Decimal } from 'decimal.js'
import { shortOf } from '~/plan/counting/board'
import { forecast, monthsLeft } from '~/plan/counting/progress'
import type { Better } from '~/plan/counting/vocabulary'
import type { DayChange } from '~/plan/targets/course'
import { factsOf } from '~/plan/targets/course.server'
import { db } from '~/platform/db.server'
import { addDays, dateOfDay, yearOf, type Day } from '~/shared/days'
import { chanceWithin, expectedOf, hazardsOf, openAt, type Lives, type LivesAhead } from './lives'
import { monthOnAverage, simulated, type Ahead, type FlowMonth } from './simulate'

/** Of the past so many months tell what the months ahead are like. */
const PAST_MONTHS = 24
/** A forecast is looked back at when at least so many months were known, and so many have passed since. */
const [KNOWN_MONTHS, PASSED_MONTHS, LOOKED_BACK] = [12, 6, 6]
/** The one indicator whose firms come one by one along the line of a landing. */
const BY_LANDING = 'landed_tech_smes'

/** A month as a number, so that months can be told apart by subtraction. */
const monthOf = (day: Day) => yearOf(day) * 12 + Number(day.slice(5, 7)) - 1
const lastDayOf = (month: number): Day =>
  addDays(`${Math.floor((month + 1) / 12)}-${String(((month + 1) % 12) + 1).padStart(2, '0')}-01`, -1)

/**
 * Where an indicator will stand when the plan ends: what is approved, what waits, what is on its way by how such things
 * went so far, and what is yet to begin; with what the same reckoning said in earlier quarters of today.
 */
export async function forecastOf(enclaveId: string, code: string | undefined, today: Day) {
  const { known, span, goal, facts } = await factsOf(enclaveId, code, today)
  const at = today < span.to ? today : span.to
  const lived = monthOf(at) - monthOf(span.from)
  const [waiting, firms, lives] = await Promise.all([
    waitingOf(enclaveId, goal.id),
    firmsByMonth(enclaveId, Math.max(lived, PAST_MONTHS), at),
    known.code === BY_LANDING ? livesOf(enclaveId, goal.id) : null,
  ])
  const past: Past = { changes: facts.changes, firms, lives, from: span.from }
  const months = monthsLeft(at, span.to).round().toNumber()
  const ahead: Ahead = { ...aheadOf(past, at, months), waiting }
  const seed = `${enclaveId} ${known.code} ${today}`
  const parts = partsOf(ahead)
  const band = { ...simulated(ahead, seed), likely: parts.sum }
  const gap = missing({ ...goal, better: known.better }, band.likely)
  return {
    ...known,
    to: span.to,
    target: goal.target,
    strict: goal.strict,
    isOver: today > span.to,
    months,
    value: valueOn(past.changes, at).toFixed(2),
    waiting,
    band,
    trend: trendOf(past, at, monthsLeft(at, span.to)),
    parts,
    gap,
    needed: known.better === 'more' ? neededFor(ahead, gap) : null,
    room: known.better === 'less' ? roomOf(goal.target, ahead, parts) : null,
    lookedBack: lookBack(past, at, seed),
  }
}
export type ForecastView = Awaited<ReturnType<typeof forecastOf>>

type Past = {
  changes: readonly DayChange[]
  firms: ReadonlyMap<number, number>
  lives: Lives[] | null
  from: Day
}

/** What was known at the end of a day, and the months from it on. */
function aheadOf({ changes, firms, lives, from }: Past, day: Day, months: number): Ahead {
  const now = monthOf(day)
  const end = monthOf(addDays(day, 1))
  const first = Math.max(monthOf(from), end - PAST_MONTHS)
  const flow: FlowMonth[] = Array.from({ length: Math.max(0, end - first) }, (_, index) => {
    const month = first + index
    const own = changes.filter(({ on }) => monthOf(on) === month)
    return { came: sum(own, 'came'), gone: sum(own, 'gone'), firms: firms.get(month) ?? 0 }
  })
  return {
    value: valueOn(changes, day).toNumber(),
    months,
    waiting: { rows: 0, value: 0, share: 0 },
    flow,
    firms: firms.get(now) ?? 0,
    lives: lives && livesAhead(lives, { first, end, now, months }),
  }
}

type Months = { first: number; end: number; now: number; months: number }

function livesAhead(lives: readonly Lives[], { first, end, now, months }: Months): LivesAhead {
  const begun = lives.filter(({ began }) => began >= first && began < end)
  const perMonth = end > first ? begun.reduce((all, { projects }) => all + projects, 0) / (end - first) : 0
  return { hazards: hazardsOf(lives, now), open: openAt(lives, now), perMonth, months }
}

/** What is expected of each part on average, and of all together: the sum that the page shows. */
function partsOf(ahead: Ahead) {
  const { value, waiting, flow, firms, months, lives } = ahead
  const ofWaiting = waiting.value * waiting.share
  const { came, gone } = monthOnAverage(flow, firms)
  const lost = months * gone
  const projects = lives && {
    open: lives.open.reduce((all, { projects: count }) => all + count, 0),
    perYear: lives.perMonth * 12,
    chance: chanceWithin(lives.hazards, 0, months),
    ...expectedOf(lives),
  }
  const ofFirms = lives
    ? null
    : { firms, perYear: firms > 0 ? (12 * came) / firms : null, brings: months * came }
  const coming = projects ? projects.onTheWay + projects.toBegin : (ofFirms?.brings ?? 0)
  return {
    waiting: ofWaiting,
    lost,
    projects,
    firms: ofFirms,
    sum: Math.max(0, value + ofWaiting + coming - lost),
  }
}

type Goal = { target: string; strict: boolean; better: Better }

/** What is likely to be missing of a target, or over a limit; at least one where equalling it is not enough. */
function missing({ target, strict, better }: Goal, likely: number): number {
  const gap = shortOf(target, likely, better).toNumber()
  return gap > 0 ? gap : strict && gap === 0 ? 1 : 0
}

/** How much of a limit is left beside what counts and waits, and how much the months ahead are likely to use. */
function roomOf(target: string, { value }: Ahead, { waiting, sum }: { waiting: number; sum: number }) {
  return { left: Number(target) - value - waiting, coming: sum - value - waiting }
}

/** How many projects begun now, or firms more in residence, would bring what is missing; null where nothing is, or nothing tells. */
function neededFor({ lives, flow, firms, months }: Ahead, gap: number) {
  if (gap <= 0 || months <= 0) return null
  const each = lives
    ? chanceWithin(lives.hazards, 0, months)
    : firms > 0
      ? (monthOnAverage(flow, firms).came * months) / firms
      : 0
  return {
    gap,
    of: lives ? ('projects' as const) : ('firms' as const),
    count: each > 0 ? Math.ceil(gap / each) : null,
  }
}

/** What both reckonings said of the end of the last whole month, at the ends of earlier quarters. */
function lookBack(past: Past, today: Day, seed: string) {
  const last = monthOf(addDays(today, 1)) - 1
  const known = monthOf(past.from) + KNOWN_MONTHS - 1
  const quarters = Array.from(
    { length: Math.max(0, last - PASSED_MONTHS - known + 1) },
    (_, index) => known + index,
  )
  const actual = valueOn(past.changes, lastDayOf(last)).toNumber()
  const lines = quarters
    .filter((month) => month % 3 === 2)
    .slice(-LOOKED_BACK)
    .map((month) => {
      const day = lastDayOf(month)
      const band = simulated(aheadOf(past, day, last - month), `${seed} ${day}`)
      const trend = trendOf(past, day, new Decimal(last - month))
      return { day, band, trend: trend?.likely ?? null, isWithin: band.low <= actual && actual <= band.high }
    })
  return { on: lastDayOf(last), actual, lines }
}

function trendOf({ changes, from }: Past, day: Day, left: Decimal) {
  const end = monthOf(addDays(day, 1))
  const first = monthOf(from)
  const months = Array.from({ length: Math.max(0, end - first) }, (_, index) => {
    const own = changes.filter(({ on }) => monthOf(on) === first + index)
    return String(sum(own, 'came') - sum(own, 'gone'))
  })
  const ends = forecast(valueOn(changes, day).toFixed(2), months, left)
  return ends && { low: ends.low.toNumber(), likely: ends.likely.toNumber(), high: ends.high.toNumber() }
}

function valueOn(changes: readonly DayChange[], day: Day): Decimal {
  return changes
    .filter(({ on }) => on <= day)
    .reduce((all, { came, gone }) => all.plus(came).minus(gone), new Decimal(0))
}

function sum(changes: readonly DayChange[], part: 'came' | 'gone'): number {
  return changes.reduce((all, one) => all.plus(one[part]), new Decimal(0)).toNumber()
}

/** Rows that wait, and which share of all that were ever decided was approved. */
async function waitingOf(enclaveId: string, indicatorId: string): Promise<Ahead['waiting']> {
  const [row] = await db.$queryRaw<{ rows: number; value: number; approved: number; others: number }[]>`
    SELECT coalesce(sum(rows) FILTER (WHERE state = 'submitted'), 0)::int AS rows,
      coalesce(sum(value) FILTER (WHERE state = 'submitted'), 0)::float8 AS value,
      coalesce(sum(rows) FILTER (WHERE state = 'approved'), 0)::int AS approved,
      coalesce(sum(rows) FILTER (WHERE state IN ('returned', 'withdrawn')), 0)::int AS others
    FROM "EvidenceDay"
    WHERE "enclaveId" = ${enclaveId}::uuid AND "indicatorId" = ${indicatorId}::uuid AND NOT prolongs`
  const { rows = 0, value = 0, approved = 0, others = 0 } = row ?? {}
  return { rows, value, share: approved + others > 0 ? approved / (approved + others) : 1 }
}

/** Firms in residence at the end of each of so many months, and of the running one on the day itself. */
async function firmsByMonth(enclaveId: string, months: number, day: Day): Promise<Map<number, number>> {
  const rows = await db.$queryRaw<{ month: Day; firms: number }[]>`
    SELECT m.month::date::text AS month, count(t.id)::int AS firms
    FROM generate_series(date_trunc('month', ${dateOfDay(day)}::date) - make_interval(months => ${months}::int),
      date_trunc('month', ${dateOfDay(day)}::date), interval '1 month') AS m(month)
    LEFT JOIN "Tenancy" t ON t."enclaveId" = ${enclaveId}::uuid
      AND t."startedOn" <= least((m.month + interval '1 month')::date - 1, ${dateOfDay(day)}::date)
      AND coalesce(t."exitedOn", t."graduatedOn", 'infinity') > least((m.month + interval '1 month')::date - 1, ${dateOfDay(day)}::date)
    GROUP BY 1`
  return new Map(rows.map(({ month, firms }) => [monthOf(month), firms]))
}

/** The lives of landings, firm by firm, from the first stage to the day it counts or was given up, counted by months. */
async function livesOf(enclaveId: string, indicatorId: string): Promise<Lives[]> {
  const rows = await db.$queryRaw<{ began: Day; ended: Day | null; how: Lives['how']; projects: number }[]>`
    WITH life AS (
      SELECT p."firmId", min(coalesce(m.first, (p."createdAt" AT TIME ZONE 'Asia/Shanghai')::date)) AS began,
        CASE WHEN bool_and(p.stage = 'dropped') THEN max(p."stageSince") END AS dropped
      FROM "LandingProject" p LEFT JOIN LATERAL (
        SELECT min(x."actualOn") AS first FROM "Milestone" x
        WHERE x."enclaveId" = p."enclaveId" AND x."projectId" = p.id
      ) m ON true
      WHERE p."enclaveId" = ${enclaveId}::uuid GROUP BY 1
    ), counted AS (
      SELECT e."firmId", min(e."countedOn") AS counted FROM "Evidence" e
      WHERE e."enclaveId" = ${enclaveId}::uuid AND e."indicatorId" = ${indicatorId}::uuid
        AND e.state IN ('approved', 'submitted') AND e."prolongsId" IS NULL GROUP BY 1
    )
    SELECT date_trunc('month', l.began)::date::text AS began,
      CASE WHEN coalesce(c.counted, l.dropped) IS NOT NULL
        THEN date_trunc('month', greatest(coalesce(c.counted, l.dropped), l.began))::date::text END AS ended,
      CASE WHEN c.counted IS NOT NULL THEN 'counted' WHEN l.dropped IS NOT NULL THEN 'dropped' END AS how,
      count(*)::int AS projects
    FROM life l LEFT JOIN counted c USING ("firmId") GROUP BY 1, 2, 3`
  return rows.map(({ began, ended, how, projects }) => ({
    began: monthOf(began),
    ended: ended === null ? null : monthOf(ended),
    how,
    projects,
  }))
}
