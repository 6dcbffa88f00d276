import { z } from 'zod'
import { line, paragraph } from '~/shared/form-text'

/** The text of a letter that waits to be let go. */
export const LetterForm = z.object({
  subject: line(200, 'subject_missing'),
  body: paragraph(10_000, 'body_missing'),
})
export type LetterText = z.output<typeof LetterForm>
