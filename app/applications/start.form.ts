import { z } from 'zod'
import { dayField } from '~/shared/form-number'
import { identifier, line, phoneField } from '~/shared/form-text'

const idempotencyKey = z
  .string()
  .regex(/^[\w-]{1,64}$/)
  .optional()

/** A firm that is on record already begins an application with one press. */
export const StartAgainForm = z.object({
  idempotencyKey,
  carried: z.string().max(4000).optional(),
  lateCode: line(40).optional(),
})

/** A firm's first application: who it is, and in which track. Messages are codes; the page has the words. */
export const StartForm = z.object({
  idempotencyKey,
  track: z.enum(['A', 'B'], { error: 'track_missing' }),
  uscc: line(40, 'uscc_missing'),
  usccReason: line(200).optional(),
  name: line(120, 'name_missing'),
  foundedOn: dayField('founded_missing'),
  industryCode: identifier(8, 'industry_missing').pipe(z.string().regex(/^\d{2}$/, 'industry_missing')),
  contactName: line(60, 'contact_missing'),
  /** Answers of the self-check, as its address carried them. */
  carried: z.string().max(4000).optional(),
  /** Lets a firm in after the intake has closed. */
  lateCode: line(40).optional(),
  contactPhone: phoneField('phone_missing', 'phone_wrong'),
})
export type Start = z.output<typeof StartForm>
