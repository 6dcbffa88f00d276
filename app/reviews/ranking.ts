import { Decimal } from 'decimal.js'
import { flagsOf, type Flag, type Judged } from './flags'
import { standingOf, type Standing } from './total'

/** A file with the reviews of it that are in. */
export type ScoredFile = {
  id: string
  reviews: readonly (Judged & { expertId: string })[]
}
export type Ranked = { id: string; place: number | null; standing: Standing | null; flags: Flag[] }

/** Files by the median of their totals, the highest first; equal medians share a place, unscored files have none. */
export function rank(files: readonly ScoredFile[]): Ranked[] {
  const judged = files.map((file) => {
    const standing = standingOf(file.reviews.map(({ total }) => total))
    return { id: file.id, standing, flags: flagsOf(file.reviews) }
  })
  const median = ({ standing }: { standing: Standing | null }) => new Decimal(standing?.median ?? -1)
  const sorted = [...judged].sort((a, b) => median(b).comparedTo(median(a)))
  return sorted.map((file) => ({
    ...file,
    place: file.standing ? 1 + sorted.findIndex((other) => median(other).equals(median(file))) : null,
  }))
}

export type Shift = { id: string; from: number; to: number | null }
export type WithoutExpert = { expertId: string; shifts: Shift[] }

/**
 * Who changes place when one expert is left out, expert by expert; only those whose absence changes anything.
 * A file that nobody else scored loses its place.
 */
export function withoutEach(files: readonly ScoredFile[]): WithoutExpert[] {
  const all = rank(files)
  const experts = [...new Set(files.flatMap(({ reviews }) => reviews.map(({ expertId }) => expertId)))]
  return experts.flatMap((expertId) => {
    const rest = rank(
      files.map(({ id, reviews }) => ({ id, reviews: reviews.filter((one) => one.expertId !== expertId) })),
    )
    const shifts = all.flatMap(({ id, place }): Shift[] => {
      const to = rest.find((file) => file.id === id)?.place ?? null
      return place === null || place === to ? [] : [{ id, from: place, to }]
    })
    return shifts.length > 0 ? [{ expertId, shifts }] : []
  })
}

/** The places a file takes over all these cases, or null when it always keeps its own. */
export function placesOf(
  file: Ranked,
  cases: readonly WithoutExpert[],
): { best: number; worst: number } | null {
  const moved = cases.flatMap(({ shifts }) =>
    shifts.flatMap(({ id, to }) => (id === file.id && to !== null ? [to] : [])),
  )
  if (file.place === null || moved.length === 0) return null
  const places = [file.place, ...moved]
  return { best: Math.min(...places), worst: Math.max(...places) }
}

/** Whether the files within the quota are the same whichever expert is left out. */
export function holdsFor(files: readonly ScoredFile[], quota: number): boolean {
  const within = (ranked: readonly Ranked[]) =>
    ranked
      .filter(({ place }) => place !== null && place <= quota)
      .map(({ id }) => id)
      .sort()
      .join()
  const all = within(rank(files))
  return withoutEach(files).every(({ expertId }) => {
    const rest = files.map(({ id, reviews }) => ({
      id,
      reviews: reviews.filter((one) => one.expertId !== expertId),
    }))
    return within(rank(rest)) === all
  })
}
