import { z } from 'zod'
import { dayField, wholeField } from '~/shared/form-number'
import { line } from '~/shared/form-text'

const COUNT = { missing: 'not_a_number', wrong: 'not_a_number', small: 'too_small', large: 'too_large' }

/** A code that lets so many firms in until a day. */
export const LateCodeForm = z.object({
  uses: wholeField([1, 100], COUNT),
  expiresOn: dayField('not_a_day'),
  note: line(120).default(''),
  idempotencyKey: z.uuid().optional(),
})
export type LateCodeTyped = z.output<typeof LateCodeForm>
