import { z } from 'zod'
import { paragraph } from '~/shared/form-text'

/** Why a firm leaves before it graduates; the firm reads it in its letter. */
export const ExitForm = z.object({
  reason: paragraph(500, { missing: 'required', least: 10, short: 'too_short:10', long: 'too_long:500' }),
  idempotencyKey: z.string().max(100).optional(),
})
export type Exit = z.output<typeof ExitForm>
