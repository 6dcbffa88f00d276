import { z } from 'zod'

const experts = z.number().int().min(1).max(9)
const points = z.number().int().min(1).max(100)

/**
 * What a review needs, by track. What is in force on the day a file is first put before experts is kept with the file
 * until the end.
 */
export const reviewingShape = {
  /** So many experts look at an application, and as many have spoken before it is decided. */
  fewestA: experts,
  fewestB: experts,
  /** Totals so many points of a hundred apart are worth a word between the experts. */
  apartA: points,
  apartB: points,
}
export type Reviewing = z.output<z.ZodObject<typeof reviewingShape>>

export const STANDARD_REVIEWING: Reviewing = { fewestA: 2, fewestB: 2, apartA: 20, apartB: 20 }

/** What the review of one file needs. */
export type ReviewLimits = { fewest: number; apart: number }

/** What the review of a file of a track needs. */
export function limitsOfTrack(set: Reviewing, track: string): ReviewLimits {
  return track === 'B'
    ? { fewest: set.fewestB, apart: set.apartB }
    : { fewest: set.fewestA, apart: set.apartA }
}
