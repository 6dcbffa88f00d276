import { z } from 'zod'
import { isDay } from '~/shared/days'

/** A meeting for an intake: when, where, who, and how many must be there. */
export const ConveneForm = z
  .object({
    intakeId: z.uuid('intake_missing'),
    heldOn: z.string('day_missing').refine(isDay, 'day_wrong'),
    startsAt: z.string('time_missing').regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'time_wrong'),
    place: z.string('place_missing').trim().min(1, 'place_missing').max(120, 'too_long'),
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
