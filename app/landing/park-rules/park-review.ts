import { Decimal } from 'decimal.js'
import { addDays, lastDayAfter, type Day } from '~/shared/days'
import type { ParkGrade } from './vocabulary'

export type ParkReview = { grade: ParkGrade; rank: number; parks: number }
export type ObservationVerdict = 'not_over' | 'restored' | 'delisted'

/** When a park moves down, as the enclave has decided; points are of a hundred. */
export type LadderRules = {
  reviewsInARow: number
  lastPlaces: number
  /** Whether the last places are asked of each of these reviews, or of the last one alone. */
  lastInEach: boolean
  observationMonths: number
}
export type GradeRules = { excellentFrom: number; goodFrom: number; fairFrom: number }
export type ParkIndicator = { zh: string; en: string; weight: number; target: number | null }

/** What a round has to say before its ranks stand fast. */
export type RoundAsPublished = {
  /** Whether it is open again to be scored anew. */
  reopened: boolean
  objectUntil: Day
  /** Whether an objection of any of its parks waits: its answer may move the ranks of all. */
  waits: boolean
  /** On which day the last answer was given. */
  answeredOn: Day | null
}

/** The first day on which the ranks of a round can be acted on; null while they can still move. */
export function settledFrom({ reopened, objectUntil, waits, answeredOn }: RoundAsPublished): Day | null {
  if (reopened || waits) return null
  const after = addDays(objectUntil, 1)
  return answeredOn !== null && answeredOn > after ? answeredOn : after
}

/** Whether what is settled from a day on can be acted on. */
export function isSettled(from: Day | null, onDay: Day): boolean {
  return from !== null && onDay >= from
}

/** Whether a park goes down to candidate: below 良好 and among the last in its last reviews (动态管理). */
export function isDowngraded(reviews: readonly ParkReview[], rules: LadderRules): boolean {
  const last = reviews.slice(-rules.reviewsInARow)
  const asked = rules.lastInEach ? last : last.slice(-1)
  return (
    last.length === rules.reviewsInARow &&
    last.every(({ grade }) => !isUpToStandard(grade)) &&
    asked.every((review) => isAmongLast(review, rules.lastPlaces))
  )
}

/** The last day of the observation (观察期) of a park that goes down on a day. */
export function observedUntil(downgradedOn: Day, { observationMonths }: LadderRules): Day {
  return lastDayAfter(downgradedOn, observationMonths)
}

/** What becomes of a park after its observation: back up the ladder, or struck off (摘牌). */
export function afterObservation(lastDay: Day, upToStandard: boolean, onDay: Day): ObservationVerdict {
  if (onDay <= lastDay) return 'not_over'
  return upToStandard ? 'restored' : 'delisted'
}

/** 达标: at least 良好. */
export function isUpToStandard(grade: ParkGrade): boolean {
  return grade === 'excellent' || grade === 'good'
}

function isAmongLast({ rank, parks }: ParkReview, places: number): boolean {
  return rank > parks - places
}

/** The total of a park's points by the weights of the indicators, to 0.01 of a hundred. */
export function totalOf(points: readonly string[], indicators: readonly ParkIndicator[]): string {
  return weighted(indicators.map(({ weight }, index) => [weight, points[index] ?? '0'] as const))
}

/** What the targets of the indicators come to; null where one has none. */
export function targetOf(indicators: readonly ParkIndicator[]): string | null {
  const targets = indicators.flatMap(({ weight, target }) =>
    target === null ? [] : [[weight, String(target)] as const],
  )
  return targets.length === indicators.length && targets.length > 0 ? weighted(targets) : null
}

function weighted(parts: readonly (readonly [weight: number, points: string])[]): string {
  return parts
    .reduce((sum, [weight, points]) => sum.plus(new Decimal(points).times(weight)), new Decimal(0))
    .div(100)
    .toFixed(2)
}

/** The grade of a total. */
export function gradeOf(total: string, rules: GradeRules): ParkGrade {
  const points = new Decimal(total)
  if (points.gte(rules.excellentFrom)) return 'excellent'
  if (points.gte(rules.goodFrom)) return 'good'
  return points.gte(rules.fairFrom) ? 'fair' : 'poor'
}

export type Ranked<T> = T & ParkReview & { gapToBest: string; gapToTarget: string | null }

/** Parks by their totals, the best first; equal totals share a rank, and the next ones are passed over. */
export function ranked<T extends { total: string }>(
  parks: readonly T[],
  rules: GradeRules,
  target: string | null,
): Ranked<T>[] {
  const sorted = [...parks].sort((a, b) => new Decimal(b.total).cmp(a.total))
  const best = sorted[0]?.total ?? '0'
  return sorted.map((park) => ({
    ...park,
    rank: 1 + parks.filter(({ total }) => new Decimal(total).gt(park.total)).length,
    parks: parks.length,
    grade: gradeOf(park.total, rules),
    gapToBest: new Decimal(best).minus(park.total).toFixed(2),
    gapToTarget: target === null ? null : new Decimal(park.total).minus(target).toFixed(2),
  }))
}
