import { z } from 'zod'
import { line, paragraph } from '~/shared/form-text'

/** Who keeps the minutes, and what else was said at the meeting. */
export const NotesForm = z.object({
  recorder: line(40, 'recorder_missing'),
  otherBusiness: paragraph(4000).default(''),
})
export type Notes = z.output<typeof NotesForm>
