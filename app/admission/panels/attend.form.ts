import { z } from 'zod'
import { isDay } from '~/shared/days'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
/** What an empty field sends counts as not given. */
const given = (typed: unknown) => (typed === '' ? undefined : typed)

/** Who of the members is at the meeting; when it opens, the day and the hour at which it really met. */
export const AttendanceForm = z.object({
  present: z.array(z.uuid('member_unknown')).default([]),
  metOn: z.preprocess(given, z.string().refine(isDay, 'day_wrong').optional()),
  metFrom: z.preprocess(given, z.string().regex(TIME, 'time_wrong').optional()),
  /** The meeting met on another day than it was called for, and somebody said so. */
  otherDay: z
    .literal('on')
    .optional()
    .transform((ticked) => ticked === 'on'),
})
export type Attendance = Omit<z.output<typeof AttendanceForm>, 'otherDay'> & { otherDay?: boolean }
