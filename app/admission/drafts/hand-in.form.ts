import { z } from 'zod'
import { dayField } from '~/shared/form-number'

/** Handing in for a firm: the day of its mandate on paper, and the word of whoever does it that it is at hand. */
export const HandInForm = z.object({
  mandateOn: dayField('day_missing'),
  mandate: z.literal('on', { error: 'mandate_missing' }),
})
