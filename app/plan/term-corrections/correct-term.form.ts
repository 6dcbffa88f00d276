import { z } from 'zod'
import { isDay } from '~/shared/days'
import { paragraph } from '~/shared/form-text'

/** The day on which a firm really moved in, and why the day on record is wrong. */
export const CorrectTermForm = z.object({
  startedOn: z.string({ error: 'required' }).refine(isDay, { error: 'day' }),
  reason: paragraph(500, { missing: 'required', least: 5, short: 'too_short:5', long: 'too_long:500' }),
})
export type TermCorrection = z.output<typeof CorrectTermForm>
