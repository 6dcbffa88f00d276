import { z } from 'zod'
import { decimalField, monthField, orNull } from '~/shared/form-number'
import { line, paragraph } from '~/shared/form-text'

const percent = decimalField(
  { unit: 'percent', digits: 3, places: 2 },
  { missing: 'required', wrong: 'number' },
)
  .transform(Number)
  .refine((value) => value <= 100, 'number')

/** What a firm pays besides: for what, how much a month with the VAT in it, and for which months. */
export const ExtraForm = z
  .object({
    firmId: z.uuid({ error: 'required' }),
    name: line(80, 'required'),
    amount: decimalField(
      { unit: 'yuan', digits: 8, places: 2 },
      { missing: 'required', wrong: 'amount' },
    ).refine((amount) => Number(amount) > 0, 'amount'),
    vatPercent: percent,
    often: z.enum(['once', 'monthly'], { error: 'required' }),
    firstMonth: monthField('required', 'month'),
    lastMonth: orNull(monthField('month', 'month')),
    idempotencyKey: z.uuid().optional(),
  })
  .refine(({ often, lastMonth }) => often === 'monthly' || lastMonth === null, {
    path: ['lastMonth'],
    error: 'once_has_none',
  })
  .refine(({ firstMonth, lastMonth }) => lastMonth === null || firstMonth <= lastMonth, {
    path: ['lastMonth'],
    error: 'ends_first',
  })
export type ExtraInput = z.output<typeof ExtraForm>

/** The last month for which it is charged, or that it never should have been; with the reason. */
export const EndExtraForm = z
  .object({
    how: z.enum(['after', 'never'], { error: 'required' }),
    lastMonth: orNull(monthField('month', 'month')),
    reason: paragraph(300, { missing: 'required', least: 2, short: 'required' }),
    version: z.coerce.number({ error: 'required' }).pipe(z.int32().min(1)),
  })
  .refine(({ how, lastMonth }) => how === 'never' || lastMonth !== null, {
    path: ['lastMonth'],
    error: 'required',
  })
export type EndExtra = z.output<typeof EndExtraForm>
