import { z } from 'zod'
import { paragraph } from '~/shared/form-text'
import { dayField } from '~/shared/form-number'
import { REPLIES } from './vocabulary'

/** What a department answers; one that needs more time says until when. */
export const AnswerForm = z
  .object({
    version: z.coerce.number().pipe(z.int32().min(1)),
    reply: z.enum(REPLIES.codes, 'required'),
    answer: paragraph(500, { missing: 'required', least: 2, short: 'required', long: 'text_long' }),
    dueOn: dayField('day_missing').optional(),
  })
  .superRefine(({ reply, dueOn }, context) => {
    if (reply === 'later' && !dueOn)
      context.addIssue({ code: 'custom', path: ['dueOn'], message: 'day_missing' })
  })
export type Answer = z.output<typeof AnswerForm>
