import { z } from 'zod'
import { idempotencyKey } from '~/ground/firms/fields.form'
import { line } from '~/shared/form-text'

/** The term in months, and the space the firm wishes for, as the agreement will say. */
export const IssueForm = z.object({
  termMonths: z
    .string('term_missing')
    .regex(/^\d{1,3}$/, 'term_missing')
    .transform(Number),
  space: line(200, 'space_missing'),
  idempotencyKey,
})
export type Issue = z.output<typeof IssueForm>
