import { z } from 'zod'
import { minuteOf } from '~/residence/bookables/rules'
import { dayField } from '~/shared/form-number'
import { lineOrEmpty, paragraph } from '~/shared/form-text'

const WHEN = {
  day: dayField('required', 'day'),
  from: z.string({ error: 'required' }).transform((typed, context) => {
    const minute = minuteOf(typed)
    if (minute !== null) return minute
    context.addIssue({ code: 'custom', message: 'time' })
    return z.NEVER
  }),
  minutes: z.coerce
    .number({ error: 'required' })
    .refine((minutes) => minutes >= 30 && minutes <= 1440 && minutes % 30 === 0, 'half_hours'),
}

/** When, and what for; staff say for which firm, or for none where the incubator itself needs it. */
export const BookForm = z.object({
  ...WHEN,
  purpose: lineOrEmpty(80),
  firmId: z.uuid().optional(),
  idempotencyKey: z.uuid().optional(),
})
export type BookInput = z.output<typeof BookForm>

/** The booking as it was read. */
const read = { version: z.coerce.number({ error: 'required' }).pipe(z.int32().min(0)) }

/** Another time for a booking, as it was read. */
export const MoveForm = z.object({
  ...WHEN,
  purpose: lineOrEmpty(80),
  ...read,
})
export type MoveInput = z.output<typeof MoveForm>

/** Why a firm's booking is declined or cancelled by the incubator. */
export const WhyForm = z.object({
  reason: paragraph(300, { missing: 'required', least: 4, short: 'short' }),
  ...read,
})

/** A founder cancels without having to say why. */
export const CancelForm = z.object({ reason: lineOrEmpty(200), ...read })

/** Somebody did not come, or did after all. */
export const ShowForm = z.object({ came: z.enum(['no', 'yes'], { error: 'required' }), ...read })

/** A booking that waits is approved at the time that was read. */
export const ApproveForm = z.object(read)
