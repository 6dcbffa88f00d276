import { z } from 'zod'
import { dayField, wholeField } from '~/shared/form-number'
import { paragraph } from '~/shared/form-text'

/** By how many months a term is extended, on which of the rules' grounds (its place in the list), and why. */
export const ExtendForm = z.object({
  /** The last day of the term as it was read. */
  endsOn: dayField('required', 'required'),
  months: wholeField([1, 240], { missing: 'months_wrong', wrong: 'months_wrong' }),
  ground: z
    .string('ground_unknown')
    .regex(/^\d{1,2}$/, 'ground_unknown')
    .transform(Number),
  note: paragraph(500, { missing: 'required', least: 5, short: 'too_short', long: 'too_long' }),
})
export type Extend = z.output<typeof ExtendForm>
