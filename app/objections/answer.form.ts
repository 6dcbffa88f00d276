import { z } from 'zod'

/** The answer to an objection, and whether it holds. */
export const AnswerForm = z.object({
  verdict: z.enum(['dismissed', 'upheld'], 'verdict_missing'),
  answer: z.string('answer_short').trim().min(20, 'answer_short').max(4000, 'too_long'),
})
export type Answer = z.output<typeof AnswerForm>
