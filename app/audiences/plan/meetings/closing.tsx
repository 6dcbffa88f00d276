import { meetingAct } from '~/plan/meetings/meeting-act.server'
import { closeMeeting } from '~/plan/meetings/change-meeting.server'
import { CloseMeetingForm } from '~/plan/meetings/meeting.form'

/** Closes the minutes for good. */
const { loader, action, meta, Page } = meetingAct({
  may: 'close',
  form: CloseMeetingForm,
  command: (actor, { month }, input, now) => closeMeeting(actor, month, input, now),
  name: (w) => w.close,
  lead: (w) => w.closeLead,
  closed: (w, { meeting: { state } }) =>
    state === 'closed' ? w.refusals.closed : state === 'draft' ? w.refusals.not_held : null,
  send: (w) => w.close,
})

export { loader, action, meta, Page as default }
