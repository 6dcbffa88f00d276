import { z } from 'zod'
import { dayField } from '~/shared/form-number'
import { paragraph } from '~/shared/form-text'

/** The director's act; what it rests on is evaluated when it is done, not what the page once showed. */
export const GraduationForm = z.object({
  note: paragraph(500, { long: 'too_long:500' }).optional(),
  /** The last day of every room the firm has; left away its leases run until they end. */
  roomsUntil: dayField('day', 'day').optional(),
  /** Why it is kept off the public notices; left away it is published. */
  noticeHeldReason: paragraph(300, { least: 4, short: 'short', long: 'too_long:300' }).optional(),
})
export type Graduation = z.output<typeof GraduationForm>
