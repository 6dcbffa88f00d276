import { z } from 'zod'
import { paragraph } from '~/shared/form-text'

/** The answer to an objection, and whether it holds. */
export const AnswerForm = z.object({
  verdict: z.enum(['dismissed', 'upheld'], 'verdict_missing'),
  answer: paragraph(4000, { missing: 'answer_short', least: 20, short: 'answer_short' }),
})
export type Answer = z.output<typeof AnswerForm>
