import { settingOn } from '~/ground/settings/enclave.server'
import type { Tx } from '~/platform/db.server'
import { addDays, dayFromDate, type Day } from '~/shared/days'
import { PARK_GRADES, STANDINGS, type Checklist, type Standing } from '~/landing/park-rules/vocabulary'
import { linesOf, type ChecklistLine } from '~/landing/parks/checklists.server'
import type { ParkRow } from '~/landing/parks/visible.server'

type Client = Pick<Tx, '$queryRaw'>

/** What the enclave has decided about assessing parks, as in force on a day. */
export function parkRulesOn(client: Client, enclaveId: string, day: Day) {
  return settingOn(client, enclaveId, 'parks', day)
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
  publishedOn: Day
  objectUntil: Day
  objects: boolean
  answeredOn: Day | null
}

/** The published reviews of some parks, the oldest first. */
export async function reviewsOf(client: Client, enclaveId: string, parkIds: readonly string[]) {
  const rows = await client.$queryRaw<Read[]>`
    SELECT v."parkId", v.round, o."titleZh", o."titleEn", v.grade, v.rank, v.parks, v.total::text AS total,
      o."publishedOn"::text AS "publishedOn", o."objectUntil"::text AS "objectUntil", v.objection IS NOT NULL AS objects,
      (v."answeredAt" AT TIME ZONE 'Asia/Shanghai')::date::text AS "answeredOn"
    FROM "ParkReview" v JOIN "ParkRound" o ON o."enclaveId" = v."enclaveId" AND o.number = v.round
    WHERE v."enclaveId" = ${enclaveId}::uuid AND v."parkId" = ANY(${[...parkIds]}::uuid[]) AND o.state = 'published'
    ORDER BY o."heldOn", o.number`
  return rows.map(({ grade, ...row }) => ({
    ...row,
    grade: PARK_GRADES.of(grade),
    settledFrom: settledFrom(row),
  }))
}
export type ParkReviewRow = Awaited<ReturnType<typeof reviewsOf>>[number]

/** The first day on which a review can be acted on; null while an objection waits for its answer. */
function settledFrom({ objectUntil, objects, answeredOn }: Omit<Read, 'grade'>): Day | null {
  const after = addDays(objectUntil, 1)
  if (!objects) return after
  return answeredOn !== null && answeredOn > after ? answeredOn : answeredOn && after
}
