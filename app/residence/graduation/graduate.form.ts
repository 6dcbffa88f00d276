import { z } from 'zod'
import { paragraph } from '~/shared/form-text'

/** The director's act; what it rests on is evaluated when it is done, not what the page once showed. */
export const GraduationForm = z.object({
  note: paragraph(500, { long: 'too_long:500' }).optional(),
  idempotencyKey: z.string().max(100).optional(),
})
export type Graduation = z.output<typeof GraduationForm>
