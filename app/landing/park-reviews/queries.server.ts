import type { Actor } from '~/ground/people/actor'
import { db } from '~/platform/db.server'
import { notFound } from '~/platform/http.server'
import { dayFromDate, daysBetween, type Day } from '~/shared/days'
import { inForceOn } from '~/shared/in-force'
import { meetsDowngrade, openKinds, step } from '~/landing/park-rules/ladder'
import { isSettled, ranked, targetOf, totalOf } from '~/landing/park-rules/park-review'
import { DECISION_KINDS, ROUND_STATES, STANDINGS } from '~/landing/park-rules/vocabulary'
import { mayPark } from '~/landing/parks/abilities'
import { linesOf } from '~/landing/parks/checklists.server'
import { ownPark, type ParkRow } from '~/landing/parks/visible.server'
import { foundFromJson } from './found'
import { factsOf, parkRulesOn, reviewsOf, rulesOfRound } from './ladder.server'
import { assessedIn } from './rounds.server'

export const ROUNDS_ON_A_PAGE = 30
type RoundRow = NonNullable<Awaited<ReturnType<typeof db.parkRound.findUnique>>>

/** A round as its lists and its page say it. */
function roundOf(row: RoundRow) {
  const { number, titleZh, titleEn, state } = row
  return {
    number,
    zh: titleZh,
    en: titleEn,
    state: ROUND_STATES.of(state),
    heldOn: dayFromDate(row.heldOn),
    publishedOn: row.publishedOn && dayFromDate(row.publishedOn),
    objectUntil: row.objectUntil && dayFromDate(row.objectUntil),
  }
}

/** Rounds, the newest first; who does not assess sees those that were published. */
export async function roundsOf(actor: Actor, page: number) {
  const { enclaveId, role } = actor
  const rows = await db.parkRound.findMany({
    where: { enclaveId, ...(seesOpen(role) ? {} : { publishedOn: { not: null } }) },
    orderBy: { number: 'desc' },
    skip: (page - 1) * ROUNDS_ON_A_PAGE,
    take: ROUNDS_ON_A_PAGE + 1,
  })
  return { rows: rows.slice(0, ROUNDS_ON_A_PAGE).map(roundOf), more: rows.length > ROUNDS_ON_A_PAGE }
}

const seesOpen = (role: Actor['role']) => mayPark(role, 'assess') || role === 'director'

async function roundRow({ enclaveId, role }: Actor, number: number): Promise<RoundRow> {
  const row = await db.parkRound.findUnique({ where: { enclaveId_number: { enclaveId, number } } })
  if (!row || (row.publishedOn === null && !seesOpen(role))) notFound()
  return row
}

/**
 * A round with its ranking as published, or, for those who assess, as far as scoring has come. Of a round that is
 * scored anew everybody else reads the ranking as it was published, and no points: those on record are the new ones.
 */
export async function roundPage(actor: Actor, number: number) {
  const { enclaveId } = actor
  const row = await roundRow(actor, number)
  const round = roundOf(row)
  const isScored = row.state === 'open' && seesOpen(actor.role)
  const mayRead = (id: string) => isScored || (row.state === 'published' && mayReadPoints(actor, id))
  const [rules, parks, scores, reviews] = await Promise.all([
    rulesOfRound(db, row),
    assessedIn(db, enclaveId, row),
    db.parkScore.findMany({ where: { enclaveId, round: number }, orderBy: { position: 'asc' } }),
    db.parkReview.findMany({ where: { enclaveId, round: number } }),
  ])
  const pointsOf = (id: string) =>
    scores.filter(({ parkId }) => parkId === id).map(({ points }) => points.toFixed(2))
  const target = targetOf(rules.indicators)
  const totals = parks.flatMap(({ id }) => {
    const points = pointsOf(id)
    const review = reviews.find(({ parkId }) => parkId === id)
    if (!isScored) return review ? [{ id, total: review.total.toFixed(2) }] : []
    return points.length === rules.indicators.length ? [{ id, total: totalOf(points, rules.indicators) }] : []
  })
  const list = ranked(totals, rules, target)
  const lines = parks.map((park) => {
    const review = reviews.find(({ parkId }) => parkId === park.id)
    return {
      id: park.id,
      zh: park.nameZh,
      en: park.nameEn,
      standing: STANDINGS.of(park.standing),
      points: mayRead(park.id) ? pointsOf(park.id) : [],
      ranked: list.find(({ id }) => id === park.id) ?? null,
      objection:
        review?.objection && mayReadPoints(actor, park.id)
          ? { said: review.objection, upheld: review.upheld, answer: review.answer }
          : null,
    }
  })
  lines.sort((a, b) => (a.ranked?.rank ?? 999) - (b.ranked?.rank ?? 999))
  return {
    round,
    indicators: rules.indicators,
    target,
    lines,
    missing: parks.length - totals.length,
    waiting: reviews.filter(({ objection, answeredAt }) => objection !== null && answeredAt === null).length,
    isCorrected: row.state === 'open' && row.publishedOn !== null,
    isScored,
  }
}
export type RoundPage = Awaited<ReturnType<typeof roundPage>>

/** The points of each indicator and an objection are for those who assess and the park itself; the ranking is for all. */
const mayReadPoints = ({ role, parkId }: Actor, id: string) => role !== 'park' || parkId === id

/** What stands on the page on which one park is scored. */
export async function scoresPage(actor: Actor, number: number, id: string | undefined) {
  const { enclaveId } = actor
  const park = await ownPark(actor, id)
  const row = await roundRow(actor, number)
  const round = roundOf(row)
  const [{ indicators }, assessed, scores] = await Promise.all([
    rulesOfRound(db, row),
    assessedIn(db, enclaveId, row),
    db.parkScore.findMany({ where: { enclaveId, round: number }, orderBy: { position: 'asc' } }),
  ])
  const done = new Set(scores.map(({ parkId }) => parkId))
  return {
    park: { id: park.id, nameZh: park.nameZh, nameEn: park.nameEn },
    round,
    indicators,
    isAssessed: assessed.some(({ id }) => id === park.id),
    points: scores.filter(({ parkId }) => parkId === park.id).map(({ points }) => points.toString()),
    next: assessed.find(({ id }) => id !== park.id && !done.has(id))?.id ?? null,
  }
}

/** The review of one park in a round, for its objection and the answer. */
export async function reviewOf(actor: Actor, number: number, id: string | null | undefined) {
  const { enclaveId } = actor
  const park = await ownPark(actor, id ?? undefined)
  const row = await roundRow(actor, number)
  const key = { enclaveId, round: number, parkId: park.id }
  const review = await db.parkReview.findUnique({ where: { enclaveId_round_parkId: key } })
  if (!review) notFound()
  const { objection, upheld, answer, rank, parks, grade } = review
  return {
    park: { id: park.id, nameZh: park.nameZh, nameEn: park.nameEn },
    round: roundOf(row),
    review: { objection, upheld, answer, rank, parks, grade },
  }
}

type Decision = {
  id: string
  kind: string
  after: string
  on: Day
  observedUntil: Day | null
  reason: string
  grounds: string
  found: unknown
  by: string
}

/** A park on the ladder: how it was assessed, what was decided, what of the checklists is done, and what the rules allow today. */
export async function ladderPage(actor: Actor, park: ParkRow, today: Day) {
  const { enclaveId } = actor
  const [reviews, lines, rules, decisions] = await Promise.all([
    reviewsOf(db, enclaveId, [park.id]),
    linesOf(db, enclaveId, park.id),
    parkRulesOn(db, enclaveId, today),
    db.$queryRaw<Decision[]>`
      SELECT d.id, d.kind, d."after", d."decidedOn"::text AS "on", d."observedUntil"::text AS "observedUntil", d.reason,
        d.grounds, d.found, u.name AS by
      FROM "ParkDecision" d JOIN "User" u ON u.id = d."decidedById"
      WHERE d."enclaveId" = ${enclaveId}::uuid AND d."parkId" = ${park.id}::uuid
      ORDER BY d."decidedAt" DESC, d.id DESC LIMIT 30`,
  ])
  const facts = factsOf(park, reviews, lines)
  return {
    park: { id: park.id, nameZh: park.nameZh, nameEn: park.nameEn, version: park.version },
    standing: facts.standing,
    since: facts.since,
    observation: observationOf(facts.observedUntil, today),
    lines,
    reviews: [...reviews]
      .reverse()
      .slice(0, 12)
      .map((one) => ({ ...one, settled: isSettled(one.settledFrom, today) })),
    kinds: openKinds(facts).map((kind) => {
      const moved = step({ kind }, facts, rules, today)
      return { kind, why: moved.ok ? null : moved.reason, detail: moved.ok ? {} : (moved.detail ?? {}) }
    }),
    decisions: decisions.map((row) => ({
      ...row,
      kind: DECISION_KINDS.of(row.kind),
      after: STANDINGS.of(row.after),
      found: foundFromJson(row.found),
    })),
  }
}
export type LadderPage = Awaited<ReturnType<typeof ladderPage>>

/** Until when a park is observed, and how many days are left; below zero it is over. */
function observationOf(until: Day | null, today: Day) {
  return until === null ? null : { until, days: daysBetween(today, until) }
}

/** Parks that somebody has to decide on: the rule of moving down is met, or an observation runs or is over. */
export async function parksToDecide({ enclaveId }: Actor, today: Day) {
  const [rules, parks] = await Promise.all([
    parkRulesOn(db, enclaveId, today),
    db.park.findMany({
      where: {
        enclaveId,
        AND: [inForceOn(today), { OR: [{ observedUntil: { not: null } }, { standing: 'specialised' }] }],
      },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      take: 200,
    }),
  ])
  const ids = parks.map(({ id }) => id)
  const reviews = ids.length === 0 ? [] : await reviewsOf(db, enclaveId, ids)
  return parks.flatMap((park) => {
    const facts = factsOf(park, reviews, [])
    const observed = facts.observedUntil
    if (observed === null && !meetsDowngrade(facts, rules)) return []
    return [
      {
        id: park.id,
        zh: park.nameZh,
        en: park.nameEn,
        observation: observationOf(observed, today),
        settled: observed !== null || step({ kind: 'downgrade' }, facts, rules, today).ok,
      },
    ]
  })
}
