import { z } from 'zod'
import { paragraph } from '~/shared/form-text'

/** Why an expert steps back from a file, whether by recusing or by abstaining. */
export const StepBackForm = z.object({
  reason: paragraph(500, { missing: 'reason_missing', least: 5, short: 'reason_short' }),
})
export type StepBack = z.output<typeof StepBackForm>
