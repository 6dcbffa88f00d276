import { press, refusedAt } from '~/mechanism/press.server'
import { meetingAt, requireConvener } from '~/plan/meetings/meeting-act.server'
import { moveItem } from '~/plan/meetings/prepare-meeting.server'
import { MoveItemForm } from '~/plan/meetings/meeting.form'
import { ownItem, ownMeeting } from '~/plan/meetings/visible.server'

/** Moves an item of an agenda one place up or down. */
const { loader, action } = press({
  guard: (asked) => requireConvener(asked, 'prepare'),
  at: ({ enclaveSlug }, asked) => meetingAt(enclaveSlug, asked),
  find: async (actor, { params }) => ownItem(await ownMeeting(actor, params.month), params.itemId),
  form: MoveItemForm,
  run: async (actor, asked, now, input) => {
    const { month, itemId } = asked.params
    return refusedAt(
      meetingAt(actor.enclaveSlug, asked),
      await moveItem(actor, { month, itemId }, input, now),
    )
  },
})

export { loader, action }
