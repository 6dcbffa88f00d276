import { z } from 'zod'
import { dayField, decimalField } from '~/shared/form-number'
import { line, lineOrEmpty, orChinese } from '~/shared/form-text'
import { WEAKNESSES } from './vocabulary'

/** What a source said of a weakness on a day, in a unit of its own; the indicator of the plan that bears on it, if any. */
export const ReadingForm = z
  .object({
    weakness: z.enum(WEAKNESSES.codes, { error: 'choose' }),
    measureZh: line(60, { missing: 'required' }),
    measureEn: lineOrEmpty(120),
    unitZh: line(12, { missing: 'required' }),
    unitEn: lineOrEmpty(24),
    value: decimalField({ unit: 'none', digits: 14, places: 2 }, { missing: 'required', wrong: 'number' }),
    saidOn: dayField('required', 'day'),
    source: line(160, { missing: 'required' }),
    indicator: z
      .string()
      .max(60)
      .optional()
      .transform((code) => (code === undefined || code === '' ? null : code)),
    idempotencyKey: z.uuid().optional(),
  })
  .transform(orChinese('measureZh', 'measureEn'))
  .transform(orChinese('unitZh', 'unitEn'))
export type ReadingInput = z.output<typeof ReadingForm>
