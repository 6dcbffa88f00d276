import { z } from 'zod'
import { paragraph } from '~/shared/form-text'

/** A graduation is taken off public notice or put back, and why. `to` is what the page offered. */
export const GraduationNoticeForm = z.object({
  to: z.enum(['held', 'shown'], { error: 'required' }),
  reason: paragraph(300, { missing: 'required', least: 4, short: 'short', long: 'too_long' }),
})
export type GraduationNotice = z.output<typeof GraduationNoticeForm>
