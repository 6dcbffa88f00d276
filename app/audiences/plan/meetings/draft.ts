import { press, refusedAt } from '~/mechanism/press.server'
import { meetingAt, requireConvener } from '~/plan/meetings/meeting-act.server'
import { areaOf } from '~/plan/counting/area'
import { closingNamed } from '~/plan/months/queries.server'
import { paths } from '~/platform/paths'
import { draftMeeting } from '~/plan/meetings/prepare-meeting.server'

/** Drafts the agenda of a closed month; where there is one already, it simply shows. A month opened meanwhile has none. */
const { loader, action } = press({
  guard: (asked) => requireConvener(asked, 'prepare'),
  at: ({ enclaveSlug }, asked) => meetingAt(enclaveSlug, asked),
  find: (actor, { params }) => closingNamed(actor, params.month),
  run: async (actor, asked, now) => {
    const outcome = await draftMeeting(actor, asked.params.month, now)
    if (outcome.ok || outcome.reason !== 'not_in_force') return
    return refusedAt(paths.meetings(areaOf(new URL(asked.request.url).pathname), actor.enclaveSlug), outcome)
  },
})

export { loader, action }
