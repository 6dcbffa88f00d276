import { z } from 'zod'
import { line, lineOrEmpty, paragraph, paragraphOrEmpty } from '~/shared/form-text'
import { TOPICS } from './vocabulary'

const QUESTION = {
  topic: z.enum(TOPICS.codes, { error: 'topic_missing' }),
  questionZh: line(100, { missing: 'question_missing' }),
  answerZh: paragraph(3000, { missing: 'answer_missing' }),
  questionEn: lineOrEmpty(200),
  answerEn: paragraphOrEmpty(5000),
}
/** English is given whole or not at all. */
const whole = ({ questionEn, answerEn }: { questionEn: string; answerEn: string }) =>
  (questionEn === '') === (answerEn === '')
const HALF = { path: ['answerEn'], error: 'english_half' }

export const NewQuestionForm = z
  .object({ ...QUESTION, idempotencyKey: z.uuid().optional() })
  .refine(whole, HALF)
export const QuestionForm = z
  .object({ ...QUESTION, version: z.coerce.number().pipe(z.int32().min(1)) })
  .refine(whole, HALF)
export type QuestionInput = z.output<z.ZodObject<typeof QUESTION>>

/** Where a question goes among those of its topic. */
export const OrderForm = z.object({ to: z.enum(['up', 'down'], { error: 'required' }) })
/** Whether the portal shows it. */
export const ShownForm = z.object({ shown: z.enum(['yes', 'no'], { error: 'required' }) })
