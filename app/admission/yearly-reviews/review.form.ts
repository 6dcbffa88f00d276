import { z } from 'zod'
import { paragraph, paragraphOrEmpty } from '~/shared/form-text'
import { REVIEW_GRADES, SECOND_LOOKS } from './vocabulary'

const note = paragraph(1000, { missing: 'required', least: 10, short: 'too_short:10', long: 'too_long:1000' })

/** What a year was, for the firm to read; where it failed, what it has to cure. */
export const ReviewForm = z
  .object({
    /** The year that was on the page: another may be over since. */
    year: z.coerce.number().pipe(z.int32()),
    grade: z.enum(REVIEW_GRADES.codes, 'required'),
    note,
    cure: paragraphOrEmpty(1000, { long: 'too_long:1000' }),
  })
  .refine(({ grade, cure }) => grade !== 'failed' || cure !== '', { path: ['cure'], error: 'cure_missing' })
export type ReviewInput = z.output<typeof ReviewForm>

/** What was found when it was looked at again. */
export const SecondLookForm = z.object({ outcome: z.enum(SECOND_LOOKS.codes, 'required'), note })
export type SecondLookInput = z.output<typeof SecondLookForm>
