import { z } from 'zod'
import { dayField } from '~/shared/form-number'
import { paragraph } from '~/shared/form-text'

const day = dayField('required', 'day')

/** A reservation goes on until a later day; the last day that was read tells whether it has been changed meanwhile. */
export const ProlongForm = z.object({
  until: day,
  lastDay: day,
  reason: paragraph(500, { missing: 'required', least: 2, short: 'required' }),
})
export type Prolonging = z.output<typeof ProlongForm>
