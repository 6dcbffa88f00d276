import { z } from 'zod'

/** Why an expert steps back from a file, whether by recusing or by abstaining. */
export const StepBackForm = z.object({
  reason: z.string('reason_missing').trim().min(5, 'reason_short').max(500, 'too_long'),
})
export type StepBack = z.output<typeof StepBackForm>
