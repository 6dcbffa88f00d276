import { z } from 'zod'
import { dayField } from '~/shared/form-number'
import { EXIT_WAYS } from '~/residence/tenancies/vocabulary'
import { paragraph } from '~/shared/form-text'

/** Why a firm leaves before it graduates; the firm reads it in its letter. */
export const ExitForm = z.object({
  way: z.enum(EXIT_WAYS.codes, 'required'),
  reason: paragraph(500, { missing: 'required', least: 10, short: 'too_short:10', long: 'too_long:500' }),
  /** The last day of every room the firm has; left away where it has none. */
  roomsUntil: dayField('required', 'day').optional(),
})
export type Exit = z.output<typeof ExitForm>
