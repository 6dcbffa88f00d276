/**
 * How far a solution is from the best possible, in percent with two places: never less than nothing, and never more than
 * all of it, however the solver puts it. Where nothing is known of the best, all of it may be missing.
 */
export function gapWithin(percent: number): number {
  if (Number.isNaN(percent)) return 100
  return Math.round(Math.min(100, Math.max(0, percent)) * 100) / 100
}
