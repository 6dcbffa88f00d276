import { z } from 'zod'

/** What firms are asked after landing, for how long, and what of their answers is told to whom. */
export const landedShape = z.object({
  /** Years after landing in which a firm is asked every quarter. */
  years: z.number().int().min(1).max(10),
  /** Days after the end of a quarter by which it is answered. */
  answerDays: z.number().int().min(1).max(80),
  /** Further days for which a quarter may still be answered; then its links end. */
  graceDays: z.number().int().min(0).max(80),
  /** Days before the day of the answer on which reminders go, the earliest first. */
  remindDays: z.array(z.number().int().min(0).max(79)),
  /** From so many hundredths of the line on a firm is near above scale. */
  nearPercent: z.number().int().min(1).max(99),
  /** So many hundredths below the same quarter of the year before is a drop. */
  dropPercent: z.number().int().min(1).max(100),
  /** A figure so many times the one of the quarter before, or that part of it, is asked about. */
  slipTimes: z.number().gt(1).max(1000),
  /** The host city reads sums of so many firms or more: fewer would tell it the figure of one. */
  leastTold: z.number().int().min(3).max(20).default(3),
})
export type LandedRules = z.output<typeof landedShape>

/**
 * Five years is what the plan follows firms for. A sum of two tells each of them the other's figure, and of one it is the
 * figure: three is the least that official statistics publish. The other figures are this product's own.
 */
export const STANDARD_LANDED: LandedRules = {
  years: 5,
  answerDays: 20,
  graceDays: 60,
  remindDays: [7, 1],
  nearPercent: 80,
  dropPercent: 30,
  slipTimes: 10,
  leastTold: 3,
}
