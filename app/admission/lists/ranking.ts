import { Decimal } from 'decimal.js'
import { flagsOf, type Flag, type Judged } from '~/admission/rubrics/flags'
import type { ReviewLimits } from '~/ground/settings/reviewing'
import { scoreSummary, type ScoreSummary } from '~/admission/rubrics/total'

/** A file with the reviews of it that are in. */
export type ScoredFile = {
  id: string
  /** What its review needs, kept since it began. */
  limits: ReviewLimits
  reviews: readonly (Judged & { expertId: string })[]
}
export type Ranked = { id: string; place: number | null; standing: ScoreSummary | null; flags: Flag[] }

/**
 * Files by the median of their totals, the highest first; equal medians share a place. A file with fewer reviews than
 * a decision asks for has no place yet and stands below: one expert's 100 points do not lead a list.
 */
export function rank(files: readonly ScoredFile[]): Ranked[] {
  const judged = files.map((file) => {
    const standing = scoreSummary(file.reviews.map(({ total }) => total))
    const placed = standing !== null && file.reviews.length >= file.limits.fewest
    return { id: file.id, standing, placed, flags: flagsOf(file.reviews, file.limits) }
  })
  const median = ({ standing }: { standing: ScoreSummary | null }) => new Decimal(standing?.median ?? -1)
  const sorted = [...judged].sort(
    (a, b) => Number(b.placed) - Number(a.placed) || median(b).comparedTo(median(a)),
  )
  let place = 0
  return sorted.map(({ placed, ...file }, index) => {
    const before = sorted[index - 1]
    if (!before || !median(before).equals(median(file))) place = index + 1
    return { ...file, place: placed ? place : null }
  })
}

/** The files that have a place; what a missing expert would change is asked of them alone. */
function placedIn(files: readonly ScoredFile[]): ScoredFile[] {
  return files.filter(({ reviews, limits }) => reviews.length >= limits.fewest)
}

/** A file as it would stand without one of its experts: whatever reviews are left place it. */
function without(expertId: string, { reviews, limits, ...file }: ScoredFile): ScoredFile {
  const left = reviews.filter((one) => one.expertId !== expertId)
  return { ...file, limits: { ...limits, fewest: 1 }, reviews: left }
}

export type Shift = { id: string; from: number; to: number }
export type WithoutExpert = { expertId: string; shifts: Shift[] }

/**
 * Who changes place when one expert is left out, expert by expert; only those whose absence changes anything.
 */
export function withoutEach(scored: readonly ScoredFile[]): WithoutExpert[] {
  const files = placedIn(scored)
  const all = rank(files)
  const experts = [...new Set(files.flatMap(({ reviews }) => reviews.map(({ expertId }) => expertId)))]
  return experts.flatMap((expertId) => {
    const rest = rank(files.map((file) => without(expertId, file)))
    const places = new Map(rest.map((file) => [file.id, file.place]))
    const shifts = all.flatMap(({ id, place }): Shift[] => {
      const to = places.get(id) ?? null
      return place === null || to === null || place === to ? [] : [{ id, from: place, to }]
    })
    return shifts.length > 0 ? [{ expertId, shifts }] : []
  })
}

/** The places a file takes over all these cases, or null when it always keeps its own. */
export function placeRange(
  file: Pick<Ranked, 'id' | 'place'>,
  cases: readonly WithoutExpert[],
): { best: number; worst: number } | null {
  const moved = cases.flatMap(({ shifts }) => shifts.flatMap(({ id, to }) => (id === file.id ? [to] : [])))
  if (file.place === null || moved.length === 0) return null
  const places = [file.place, ...moved]
  return { best: Math.min(...places), worst: Math.max(...places) }
}

/** Whether the files within the quota are the same whichever expert is left out. */
export function holdsFor(scored: readonly ScoredFile[], quota: number): boolean {
  const files = placedIn(scored)
  const within = (ranked: readonly Ranked[]) =>
    ranked
      .filter(({ place }) => place !== null && place <= quota)
      .map(({ id }) => id)
      .sort()
      .join()
  const all = within(rank(files))
  return withoutEach(files).every(({ expertId }) => {
    return within(rank(files.map((file) => without(expertId, file)))) === all
  })
}
