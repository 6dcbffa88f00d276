import type { ReviewLimits } from '~/ground/settings/reviewing'
import { liesFarApart, scoreSummary } from './total'

export const FLAGS = ['unscored', 'few', 'apart', 'disagree'] as const
export type Flag = (typeof FLAGS)[number]

/** What a flag is read off: a submitted review, and how many experts disagree with it. */
export type Judged = { total: string; recommendation: string | null; disagreements?: number }

/**
 * What staff should look at before a file is decided. Experts disagree when one would accept what another would
 * decline, or when one says so of another's review.
 */
export function flagsOf(reviews: readonly Judged[], limits: ReviewLimits): Flag[] {
  const standing = scoreSummary(reviews.map(({ total }) => total))
  if (!standing) return ['unscored']
  const advised = new Set(reviews.map(({ recommendation }) => recommendation))
  const opposite = advised.has('accept') && advised.has('decline')
  const disputed = reviews.some(({ disagreements = 0 }) => disagreements > 0)
  return [
    ...(reviews.length < limits.fewest ? (['few'] as const) : []),
    ...(liesFarApart(standing, limits) ? (['apart'] as const) : []),
    ...(opposite || disputed ? (['disagree'] as const) : []),
  ]
}
