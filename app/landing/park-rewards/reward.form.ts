import { z } from 'zod'
import { dayField, decimalField } from '~/shared/form-number'
import { line, lineOrEmpty, optionalParagraph } from '~/shared/form-text'
import { wanToYuan } from '~/shared/money'

/** The reward fund of a round: its amount (typed in 万元, kept in yuan), where it is decided, which departments approve it. */
export const ProposeForm = z
  .object({
    total: decimalField({ unit: 'wan', digits: 7, places: 6 }, { missing: 'required', wrong: 'number' })
      .refine((wan) => Number(wan) > 0, 'number')
      .transform(wanToYuan),
    source: line(120, { missing: 'required' }),
    industryDepartmentId: z.uuid('required'),
    financeDepartmentId: z.uuid('required'),
  })
  .refine((typed) => typed.industryDepartmentId !== typed.financeDepartmentId, {
    path: ['financeDepartmentId'],
    error: 'same_department',
  })
export type Propose = z.output<typeof ProposeForm>

/** A department's answer; what is returned says why. */
export const AnswerRewardForm = z
  .object({
    version: z.coerce.number().pipe(z.int32().min(1)),
    reply: z.enum(['approve', 'return'], { error: 'required' }),
    reason: optionalParagraph(500, 'too_long'),
  })
  .refine(({ reply, reason }) => reply === 'approve' || (reason ?? '').length >= 5, {
    path: ['reason'],
    error: 'short',
  })
export type AnswerReward = z.output<typeof AnswerRewardForm>

export const PaidForm = z.object({ paidOn: dayField('required', 'day'), note: lineOrEmpty(120) })
export type Paid = z.output<typeof PaidForm>
