import { press } from '~/mechanism/press.server'
import { meetingAt, requireConvener } from '~/plan/meetings/act-on-meeting.server'
import { draftMeeting } from '~/plan/meetings/change-meeting.server'

/** Drafts the agenda of a closed month; where there is one already, it simply shows. */
const { loader, action } = press({
  guard: (asked) => requireConvener(asked, 'prepare'),
  at: ({ enclaveSlug }, asked) => meetingAt(enclaveSlug, asked),
  run: async (actor, { params }, now) => {
    await draftMeeting(actor, params.month, now)
  },
})

export { loader, action }
