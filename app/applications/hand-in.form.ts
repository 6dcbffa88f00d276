import { z } from 'zod'
import { isDay } from '~/shared/days'

/** Handing in for a firm: the day of its mandate on paper, and the word of whoever does it that it is at hand. */
export const HandInForm = z.object({
  mandateOn: z.string('day_missing').refine(isDay, 'day_missing'),
  mandate: z.literal('on', { error: 'mandate_missing' }),
})
