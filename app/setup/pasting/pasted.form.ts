import { z } from 'zod'

/** The cells of a spreadsheet as they are pasted. */
export const PastedForm = z.object({
  text: z
    .string({ error: 'required' })
    .max(40_000, 'text_long')
    .refine((typed) => typed.trim() !== '', 'required'),
  /** What was shown, so that nothing else is entered. */
  seen: z.string().max(100).optional(),
  idempotencyKey: z.uuid().optional(),
})
export type Pasted = z.output<typeof PastedForm>
