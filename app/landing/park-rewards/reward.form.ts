import { z } from 'zod'
import { dayField, decimalField } from '~/shared/form-number'
import { line, lineOrEmpty } from '~/shared/form-text'
import { wanToYuan } from '~/shared/money'

/** The reward fund of a round: its amount (typed in 万元, kept in yuan) and where it is decided. */
export const ProposeForm = z.object({
  total: decimalField({ unit: 'wan', digits: 7, places: 6 }, { missing: 'required', wrong: 'number' })
    .refine((wan) => Number(wan) > 0, 'number')
    .transform(wanToYuan),
  source: line(120, { missing: 'required' }),
})
export type Propose = z.output<typeof ProposeForm>

export const ApproveForm = z.object({ as: z.enum(['industry', 'finance'], { error: 'required' }) })
export const PaidForm = z.object({ paidOn: dayField('required', 'day'), note: lineOrEmpty(120) })
export type Paid = z.output<typeof PaidForm>
