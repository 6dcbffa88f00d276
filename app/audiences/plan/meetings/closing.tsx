import { actOnMeeting } from '~/plan/meetings/act-on-meeting.server'
import { closeMeeting } from '~/plan/meetings/change-meeting.server'
import { meetingAct } from '~/plan/meetings/meeting-act'
import { CloseMeetingForm } from '~/plan/meetings/meeting.form'

const { loader, action } = actOnMeeting({
  may: 'close',
  form: CloseMeetingForm,
  command: (actor, { month }, input, now) => closeMeeting(actor, month, input, now),
})

/** Closes the minutes for good. */
const { meta, Page } = meetingAct<typeof loader>({
  name: (w) => w.close,
  lead: (w) => w.closeLead,
  closed: (w, { meeting: { state } }) =>
    state === 'closed' ? w.refusals.closed : state === 'draft' ? w.refusals.not_held : null,
  send: (w) => w.close,
})

export { loader, action, meta, Page as default }
