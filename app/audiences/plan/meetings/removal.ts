import { press, refusedAt } from '~/mechanism/press.server'
import { meetingAt, requireConvener } from '~/plan/meetings/meeting-act.server'
import { dropItem } from '~/plan/meetings/prepare-meeting.server'
import { DropItemForm } from '~/plan/meetings/meeting.form'
import { ownItem, ownMeeting } from '~/plan/meetings/visible.server'

/** Takes an item off the agenda, or puts it on again. */
const { loader, action } = press({
  guard: (asked) => requireConvener(asked, 'prepare'),
  at: ({ enclaveSlug }, asked) => meetingAt(enclaveSlug, asked),
  find: async (actor, { params }) => ownItem(await ownMeeting(actor, params.month), params.itemId),
  form: DropItemForm,
  run: async (actor, asked, now, input) => {
    const { month, itemId } = asked.params
    return refusedAt(
      meetingAt(actor.enclaveSlug, asked),
      await dropItem(actor, { month, itemId }, input, now),
    )
  },
})

export { loader, action }
