import { z } from 'zod'
import { paragraph } from '~/shared/form-text'

/** Why an administrator looks as somebody else; the person reads it. */
export const LookForm = z.object({
  reason: paragraph(200, { missing: 'required', least: 5, short: 'too_short', long: 'too_long' }),
})
export type LookForm = z.output<typeof LookForm>
