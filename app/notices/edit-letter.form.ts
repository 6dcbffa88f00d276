import { z } from 'zod'

/** The text of a letter that waits to be let go. */
export const LetterForm = z.object({
  subject: z
    .string('subject_missing')
    .trim()
    .min(1, 'subject_missing')
    .max(200, 'too_long')
    .regex(/^[^\r\n]*$/, 'one_line'),
  body: z.string('body_missing').trim().min(1, 'body_missing').max(10_000, 'too_long'),
})
export type LetterText = z.output<typeof LetterForm>
