import { z } from 'zod'

/** Why a firm leaves before it graduates; the firm reads it in its letter. */
export const ExitForm = z.object({
  reason: z.string('required').trim().min(10, 'too_short:10').max(500, 'too_long:500'),
  idempotencyKey: z.string().max(100).optional(),
})
export type Exit = z.output<typeof ExitForm>
