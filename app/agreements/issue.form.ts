import { z } from 'zod'
import { TERMS } from './terms'

/** The term in months, and the space the firm wishes for, as the agreement will say. */
export const IssueForm = z.object({
  termMonths: z.enum(TERMS, 'term_missing').transform(Number),
  space: z.string('space_missing').trim().min(1, 'space_missing').max(200, 'too_long'),
})
export type Issue = z.output<typeof IssueForm>
