import { z } from 'zod'

/** Whether an expert agrees with another's review, and a sentence why. */
export const ResponseForm = z.object({
  agrees: z.enum(['yes', 'no'], 'agrees_missing').transform((answer) => answer === 'yes'),
  reason: z.string('reason_missing').trim().min(5, 'reason_short').max(500, 'too_long'),
})
export type ResponseInput = z.output<typeof ResponseForm>
