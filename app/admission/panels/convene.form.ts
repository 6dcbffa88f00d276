import { z } from 'zod'
import { dayField } from '~/shared/form-number'
import { line } from '~/shared/form-text'

/** A meeting for an intake: when, where, who, and how many must be there. */
export const ConveneForm = z
  .object({
    intakeId: z.uuid('intake_missing'),
    heldOn: dayField('day_missing', 'day_wrong'),
    startsAt: z.string('time_missing').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time_wrong'),
    place: line(120, 'place_missing'),
    members: z.array(z.uuid('member_unknown')).min(2, 'members_few').max(30, 'members_many'),
    chair: z.uuid('chair_missing'),
    quorum: z.coerce
      .number('quorum_wrong')
      .int('quorum_wrong')
      .min(2, 'quorum_wrong')
      .max(30, 'quorum_wrong'),
    idempotencyKey: z.string().max(80).optional(),
  })
  .superRefine((typed, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (!typed.members.includes(typed.chair)) wrong('chair', 'chair_no_member')
    if (typed.quorum > new Set(typed.members).size) wrong('quorum', 'quorum_high')
  })
export type Convening = z.output<typeof ConveneForm>
