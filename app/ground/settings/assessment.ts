import { z } from 'zod'

const step = z.object({ at: z.number().nonnegative(), percent: z.number().min(0).max(100) })

/** By what the city assesses the incubator each year. */
export const assessmentShape = z.object({
  /** Points add up to a hundred. `from` is what a value is drawn from, as `plan/assessments/sources.ts` names it. */
  indicators: z.array(
    z.object({
      from: z.string(),
      zh: z.string(),
      en: z.string(),
      points: z.number().positive(),
      /** Full marks at a value and a part of them below; steps from a value up; ranks up to a place. */
      rule: z.object({ kind: z.enum(['full', 'steps', 'ranks']), steps: z.array(step).min(1) }),
    }),
  ),
  /** The least total of each grade; below the last one it is 不合格. */
  excellentFrom: z.number(),
  goodFrom: z.number(),
  fairFrom: z.number(),
})
export type AssessmentRules = z.output<typeof assessmentShape>
export type AssessmentIndicator = AssessmentRules['indicators'][number]

/** Without indicators, until somebody decides them; the grades are this product's reading. */
export const STANDARD_ASSESSMENT: AssessmentRules = {
  indicators: [],
  excellentFrom: 90,
  goodFrom: 75,
  fairFrom: 60,
}
