import { z } from 'zod'

/** By what the parks of the home city are assessed, and when one moves down the ladder. */
export const parksShape = z.object({
  /** Weights add up to a hundred; the target is of a hundred points, null where nobody set one. */
  indicators: z.array(
    z.object({
      zh: z.string(),
      en: z.string(),
      weight: z.number().positive(),
      target: z.number().nullable(),
    }),
  ),
  /** The least total of each grade; below the last one it is 不合格. */
  excellentFrom: z.number(),
  goodFrom: z.number(),
  fairFrom: z.number(),
  /** So many reviews in a row below 良好, among so many last places: in each of them, or in the last one alone. */
  reviewsInARow: z.number().int().positive(),
  lastPlaces: z.number().int().positive(),
  lastInEach: z.boolean(),
  observationMonths: z.number().int().positive(),
  /** Days before an observation ends on which the park and the bureau are written to. */
  observationAlertDays: z.array(z.number().int().min(1).max(365)),
  /** Days after publication in which a park may object. */
  objectionDays: z.number().int().nonnegative(),
  /** A figure so many times the one of the year before is asked about: its unit may be mistaken. */
  slipTimes: z.number().gt(1),
  /** How the reward fund of a round is shared by rank, in percent: the first, the second … */
  rewardShares: z.array(z.number().positive()),
})

/** Two reviews, three places and a year are what the rules of dynamic management say; grades are this product's reading. */
export const STANDARD_PARKS: z.output<typeof parksShape> = {
  indicators: [],
  excellentFrom: 90,
  goodFrom: 80,
  fairFrom: 60,
  reviewsInARow: 2,
  lastPlaces: 3,
  lastInEach: true,
  observationMonths: 12,
  observationAlertDays: [180, 90, 30],
  objectionDays: 5,
  slipTimes: 1000,
  rewardShares: [],
}
