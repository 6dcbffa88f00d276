import { Decimal } from 'decimal.js'
import type { ReviewLimits } from '~/ground/settings/reviewing'
import { topScore, type Marks, type RubricItem } from './rubric'

/**
 * The weighted total of one review, 0 to 100 with two decimals: ordinary items share 100 by weight, bonus
 * items add their points on top, and nothing exceeds 100. Null while an item is unscored: missing is not 0.
 */
export function totalOf(rubric: readonly RubricItem[], marks: Marks): string | null {
  const weights = weightsOf(rubric)
  if (weights === 0) return null
  let total = new Decimal(0)
  for (const item of rubric) {
    const score = marks[item.code]?.score ?? null
    if (score === null) return null
    total = total.plus(pointsOf(item, score, weights))
  }
  return Decimal.min(total, 100).toFixed(2)
}

export type ScoreSummary = { count: number; median: string; low: string; high: string; spread: string }

/** What an item's scores add to the total: of 100 shared by weight, or the points of a bonus. */
function pointsOf(item: RubricItem, score: number, weights: number): Decimal {
  const share = new Decimal(score).div(topScore(item)).times(item.weight)
  return item.bonus ? share : share.times(100).div(weights)
}

function weightsOf(rubric: readonly RubricItem[]): number {
  return rubric.filter((item) => !item.bonus).reduce((sum, item) => sum + item.weight, 0)
}

export type Widest = { code: string; low: number; high: number; points: string }

/** The item on which several reviews differ most, by the points it makes in the total; null when none differs. */
export function widestOf(rubric: readonly RubricItem[], all: readonly Marks[]): Widest | null {
  const weights = weightsOf(rubric)
  let widest: Widest | null = null
  for (const item of rubric) {
    const scores = all.flatMap((marks) => marks[item.code]?.score ?? [])
    const [low, high] = [Math.min(...scores), Math.max(...scores)]
    if (scores.length < 2 || low === high) continue
    const points = pointsOf(item, high, weights).minus(pointsOf(item, low, weights))
    if (!widest || points.gt(widest.points))
      widest = { code: item.code, low, high, points: points.toFixed(2) }
  }
  return widest
}

/** What several reviews say together: the median against outliers, and how far apart they lie. */
export function scoreSummary(totals: readonly string[]): ScoreSummary | null {
  const sorted = totals.map((total) => new Decimal(total)).sort((a, b) => a.comparedTo(b))
  const [low, high] = [sorted[0], sorted.at(-1)]
  if (!low || !high) return null
  const upper = sorted[Math.floor(sorted.length / 2)] ?? high
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? low
  return {
    count: sorted.length,
    median: lower.plus(upper).div(2).toFixed(2),
    low: low.toFixed(2),
    high: high.toFixed(2),
    spread: high.minus(low).toFixed(2),
  }
}

/** Reviews this far apart are worth a word between the experts before anybody decides. */
export function liesFarApart(standing: ScoreSummary, { apart }: Pick<ReviewLimits, 'apart'>): boolean {
  return new Decimal(standing.spread).gte(apart)
}
