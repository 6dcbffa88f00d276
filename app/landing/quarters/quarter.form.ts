import { z } from 'zod'
import { decimalField, wholeField } from '~/shared/form-number'
import { lineOrEmpty, paragraph } from '~/shared/form-text'
import { wanToYuan } from '~/shared/money'

const codes = { missing: 'required', wrong: 'number' }
const money = decimalField({ unit: 'wan', digits: 9, places: 6 }, codes).transform(wanToYuan)
const ticked = z
  .literal('yes')
  .optional()
  .transform((value) => value === 'yes')

/** The three figures of a quarter; `basedOn` is the answer that was on the page, 0 where there was none. */
export const QuarterForm = z.object({
  output: money,
  tax: money,
  jobs: wholeField([0, 999_999], codes),
  sure: ticked,
  doubt: lineOrEmpty(200),
  reason: lineOrEmpty(200),
  consent: ticked,
  basedOn: z.coerce.number().pipe(z.int32().min(0)).default(0),
})
export type QuarterInput = z.output<typeof QuarterForm>

/** Consent is given again, or withdrawn. */
export const ConsentForm = z.object({ given: z.enum(['yes', 'no'], { error: 'required' }) })

/** What whoever looked into a signal found. */
export const LookedIntoForm = z.object({
  note: paragraph(300, { missing: 'required', least: 4, short: 'required' }),
})
