import { z } from 'zod'

/** The director's act; what it rests on is evaluated when it is done, not what the page once showed. */
export const GraduationForm = z.object({
  note: z.string().trim().max(500, 'too_long:500').optional(),
  idempotencyKey: z.string().max(100).optional(),
})
export type Graduation = z.output<typeof GraduationForm>
