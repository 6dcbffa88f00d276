import { z } from 'zod'

/** The answers are read by the names of the form's questions; the version says what was amended. */
export const AmendmentForm = z.object({ version: z.coerce.number().int().min(1).max(1_000_000) })
