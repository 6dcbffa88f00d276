import { z } from 'zod'
import { paragraph } from '~/shared/form-text'
import {
  gapsIn,
  RECOMMENDATIONS,
  type Marks,
  type Recommendation,
  type RubricItem,
} from '~/admission/rubrics/rubric'

export type ReviewInput = { marks: Marks; comment: string; recommendation: Recommendation | null }

const COMMENT_MAX = 1000
const OVERALL_MAX = 4000

/** A draft: anything may be missing, nothing may be wrong. */
export function draftForm(rubric: readonly RubricItem[]) {
  return fields(rubric).transform((typed) => inputOf(rubric, typed))
}

/** A review to submit: every item scored, required comments given, a recommendation made. */
export function submissionForm(rubric: readonly RubricItem[]) {
  return fields(rubric)
    .superRefine((typed, context) => {
      for (const gap of gapsIn(rubric, inputOf(rubric, typed).marks)) {
        context.addIssue({ code: 'custom', path: [gap.lacks, gap.code], message: `${gap.lacks}_missing` })
      }
      if (!typed.recommendation) {
        context.addIssue({ code: 'custom', path: ['recommendation'], message: 'recommendation_missing' })
      }
      if (!typed.overall) context.addIssue({ code: 'custom', path: ['overall'], message: 'overall_missing' })
    })
    .transform((typed) => inputOf(rubric, typed))
}

function fields(rubric: readonly RubricItem[]) {
  const score = Object.fromEntries(
    rubric.map((item) => [
      item.code,
      z
        .enum(
          item.scale.map((step) => String(step.score)),
          'score_unknown',
        )
        .optional(),
    ]),
  )
  const comment = Object.fromEntries(rubric.map((item) => [item.code, paragraph(COMMENT_MAX).optional()]))
  return z.object({
    score: z.object(score).optional(),
    comment: z.object(comment).optional(),
    overall: paragraph(OVERALL_MAX).optional(),
    recommendation: z.enum(RECOMMENDATIONS, 'recommendation_missing').optional(),
  })
}

function inputOf(rubric: readonly RubricItem[], typed: z.output<ReturnType<typeof fields>>): ReviewInput {
  const marks = rubric.map((item) => {
    const score = typed.score?.[item.code]
    return [item.code, { score: score ? Number(score) : null, comment: typed.comment?.[item.code] ?? '' }]
  })
  return {
    marks: Object.fromEntries(marks) as Marks,
    comment: typed.overall ?? '',
    recommendation: typed.recommendation ?? null,
  }
}
