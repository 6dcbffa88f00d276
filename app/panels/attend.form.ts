import { z } from 'zod'

/** Who of the members is at the meeting. */
export const AttendanceForm = z.object({ present: z.array(z.uuid('member_unknown')).default([]) })
export type Attendance = z.output<typeof AttendanceForm>
