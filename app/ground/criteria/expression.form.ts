import { z } from 'zod'
import { isDay } from '~/shared/days'
import type { CriteriaSet, Criterion } from './expression'
import { ExpressionJson, WIDEST } from './expression-json'

export { ExpressionJson as ExpressionForm }

export const CriterionForm: z.ZodType<Criterion> = z.object({
  code: z.string().regex(/^[A-Za-z0-9._-]{1,40}$/),
  track: z.enum(['A', 'B', 'both']),
  severity: z.enum(['must', 'bonus']),
  points: z.number().int().min(0).max(100).optional(),
  zh: z.string().trim().min(1).max(300),
  en: z.string().trim().min(1).max(500),
  clauseZh: z.string().trim().max(200),
  clauseEn: z.string().trim().max(300),
  papers: z.array(z.string().min(1).max(60)).max(WIDEST).optional(),
  expression: ExpressionJson,
})

export const CriteriaSetForm: z.ZodType<CriteriaSet> = z.object({
  code: z.string().min(1).max(40),
  purpose: z.enum(['admission', 'graduation']),
  zh: z.string().trim().min(1).max(200),
  en: z.string().trim().min(1).max(300),
  effectiveFrom: z.string().refine(isDay),
  effectiveTo: z.string().refine(isDay).nullable(),
  criteria: z.array(CriterionForm).min(1).max(100),
})
