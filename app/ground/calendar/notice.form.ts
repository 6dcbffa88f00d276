import { z } from 'zod'
import { line, paragraph } from '~/shared/form-text'

/** A year's notice: its number, its text, and why it is entered; it is shown as it was read before it counts. */
export const NoticeForm = z.object({
  year: z.coerce
    .number({ error: 'year_wrong' })
    .int('year_wrong')
    .min(2020, 'year_wrong')
    .max(2100, 'year_wrong'),
  number: line(60, 'number_missing'),
  text: paragraph(4000, 'text_missing'),
  reason: line(200, 'reason_missing'),
  /** The version that stood and the days as they were read and looked at; without it they are only shown. */
  seen: z.string().max(2000).optional(),
})
export type NoticeInput = z.output<typeof NoticeForm>
