import { Decimal } from 'decimal.js'
import type { AssessmentIndicator } from '~/ground/settings/assessment'

type Scored = Pick<AssessmentIndicator, 'points' | 'rule'>

/** Points of a value to 0.01, halves up; nothing for what is not known. */
export function pointsOf({ points, rule }: Scored, value: string | null): string {
  return new Decimal(points).times(percentOf(rule, value)).div(100).toFixed(2, Decimal.ROUND_HALF_UP)
}

/** Which part of the points a value brings, in percent. */
export function percentOf({ kind, steps }: AssessmentIndicator['rule'], value: string | null): Decimal {
  if (value === null) return new Decimal(0)
  const is = new Decimal(value)
  if (kind === 'full') {
    const at = steps[0]?.at ?? 0
    return at > 0 ? Decimal.max(0, Decimal.min(100, is.times(100).div(at))) : new Decimal(0)
  }
  const reached = steps.filter(({ at }) => (kind === 'steps' ? is.gte(at) : is.gt(0) && is.lte(at)))
  return Decimal.max(0, ...reached.map(({ percent }) => percent))
}

export type Bring = { to: number; more: string; gains: string }

/** What would bring the next points: the value to reach, how far off it is, and what it gains; null where all are there. */
export function wouldBring(scored: Scored, value: string | null): Bring | null {
  const { kind, steps } = scored.rule
  const now = percentOf(scored.rule, value)
  if (now.gte(100)) return null
  const is = value === null ? null : new Decimal(value)
  const better = steps
    .filter(({ percent }) => now.lt(percent))
    .sort((one, other) => (kind === 'ranks' ? other.at - one.at : one.at - other.at))
  const [next] = better
  if (!next) return null
  const gains = new Decimal(scored.points).times(next.percent).div(100).minus(pointsOf(scored, value))
  const more = is === null ? '' : new Decimal(next.at).minus(is).abs().toString()
  return { to: next.at, more, gains: gains.toFixed(2) }
}

/** The sum of points, to 0.01. */
export function totalOf(lines: readonly { points: string }[]): string {
  return lines.reduce((sum, { points }) => sum.plus(points), new Decimal(0)).toFixed(2)
}
