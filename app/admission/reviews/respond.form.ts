import { z } from 'zod'
import { paragraph } from '~/shared/form-text'

/** Whether an expert agrees with another's review, and a sentence why. */
export const ResponseForm = z.object({
  agrees: z.enum(['yes', 'no'], 'agrees_missing').transform((answer) => answer === 'yes'),
  reason: paragraph(500, { missing: 'reason_missing', least: 5, short: 'reason_short' }),
})
export type ResponseInput = z.output<typeof ResponseForm>
