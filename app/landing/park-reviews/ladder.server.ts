import { settingAt, settingOn } from '~/ground/settings/enclave.server'
import { Prisma, type Tx } from '~/platform/db.server'
import { dayFromDate, type Day } from '~/shared/days'
import { settledFrom, type RoundAsPublished } from '~/landing/park-rules/park-review'
import { PARK_GRADES, STANDINGS, type Checklist, type Standing } from '~/landing/park-rules/vocabulary'
import { linesOf, type ChecklistLine } from '~/landing/parks/checklists.server'
import type { ParkRow } from '~/landing/parks/visible.server'

type Client = Pick<Tx, '$queryRaw'>

/** What the enclave has decided about assessing parks, as in force on a day. */
export function parkRulesOn(client: Client, enclaveId: string, day: Day) {
  return settingOn(client, enclaveId, 'parks', day)
}

/** The rules a round is judged by: those that stood when it was opened. */
export function rulesOfRound(client: Client, round: { enclaveId: string; rulesVersion: number }) {
  return settingAt(client, round.enclaveId, 'parks', round.rulesVersion)
}

/** What the ladder has to know of a park. */
export async function onLadder(client: Client, park: ParkRow) {
  const { enclaveId, id } = park
  const [reviews, lines] = await Promise.all([
    reviewsOf(client, enclaveId, [id]),
    linesOf(client, enclaveId, id),
  ])
  return factsOf(park, reviews, lines)
}

/** The same from what was read before. */
export function factsOf(
  park: Pick<ParkRow, 'id' | 'standing' | 'observedUntil' | 'standingSince'>,
  reviews: readonly ParkReviewRow[],
  lines: readonly ChecklistLine[],
) {
  const standing = STANDINGS.of(park.standing)
  const asked = lines.filter(({ list }) => list === LIST_OF[standing])
  return {
    standing,
    observedUntil: park.observedUntil && dayFromDate(park.observedUntil),
    since: park.standingSince && dayFromDate(park.standingSince),
    checklist: { all: asked.length, open: asked.filter(({ done }) => done === null).length },
    reviews: reviews.filter(({ parkId }) => parkId === park.id),
  }
}

/** The checklist of the next step up. */
const LIST_OF: Partial<Record<Standing, Checklist>> = {
  cultivating: 'to_candidate',
  candidate: 'to_specialised',
}

type Read = {
  parkId: string
  round: number
  titleZh: string
  titleEn: string
  grade: string
  rank: number
  parks: number
  total: string
  heldOn: Day
  publishedOn: Day
  reopened: boolean
  objectUntil: Day
  waits: boolean
  answeredOn: Day | null
}

/** What stands in the way of a round's ranks, read beside the row `o` of the round. */
export const OBJECTIONS_OF_ROUND = Prisma.sql`LATERAL (
  SELECT COALESCE(bool_or(x.objection IS NOT NULL AND x."answeredAt" IS NULL), false) AS waits,
    (max(x."answeredAt") AT TIME ZONE 'Asia/Shanghai')::date::text AS "answeredOn"
  FROM "ParkReview" x WHERE x."enclaveId" = o."enclaveId" AND x.round = o.number)`

/** The published reviews of some parks by the day they were held, the oldest first; a reopened round's as last published. */
export async function reviewsOf(client: Client, enclaveId: string, parkIds: readonly string[]) {
  const rows = await client.$queryRaw<Read[]>`
    SELECT v."parkId", v.round, o."titleZh", o."titleEn", v.grade, v.rank, v.parks, v.total::text AS total,
      o."heldOn"::text AS "heldOn", o."publishedOn"::text AS "publishedOn", o.state = 'open' AS reopened,
      o."objectUntil"::text AS "objectUntil", s.waits, s."answeredOn"
    FROM "ParkReview" v JOIN "ParkRound" o ON o."enclaveId" = v."enclaveId" AND o.number = v.round
    CROSS JOIN ${OBJECTIONS_OF_ROUND} s
    WHERE v."enclaveId" = ${enclaveId}::uuid AND v."parkId" = ANY(${[...parkIds]}::uuid[]) AND o."publishedOn" IS NOT NULL
    ORDER BY o."heldOn", o.number`
  return rows.map(({ grade, ...row }) => ({
    ...row,
    grade: PARK_GRADES.of(grade),
    settledFrom: settledFrom(row),
  }))
}
export type ParkReviewRow = Awaited<ReturnType<typeof reviewsOf>>[number]

/** From which day on the ranks of a round can be acted on; null before it is published and while they can still move. */
export async function roundSettledFrom(
  client: Client,
  enclaveId: string,
  number: number,
): Promise<Day | null> {
  const [round] = await client.$queryRaw<(RoundAsPublished | { objectUntil: null })[]>`
    SELECT o.state = 'open' AS reopened, o."objectUntil"::text AS "objectUntil", s.waits, s."answeredOn"
    FROM "ParkRound" o CROSS JOIN ${OBJECTIONS_OF_ROUND} s
    WHERE o."enclaveId" = ${enclaveId}::uuid AND o.number = ${number}`
  return round && round.objectUntil !== null ? settledFrom(round) : null
}
