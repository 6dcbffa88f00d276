import { meetingAct } from '~/plan/meetings/meeting-act.server'
import { holdMeeting } from '~/plan/meetings/change-meeting.server'
import { HoldForm } from '~/plan/meetings/meeting.form'
import { today } from '~/platform/clock.server'
import { addDays } from '~/shared/days'
import { DateField, TextArea, TextField } from '~/ui/form'

/** Puts down that the meeting was held, and who was there. */
const { loader, action, meta, Page } = meetingAct({
  may: 'hold',
  form: HoldForm,
  command: (actor, { month }, input, now) => holdMeeting(actor, month, input, now),
  at: { day_to_come: 'heldOn', before_the_month_ended: 'heldOn' },
  more: () => ({ today: today() }),
  name: (w) => w.hold,
  lead: (w) => w.holdLead,
  closed: (w, { meeting }) =>
    meeting.state === 'closed' ? w.refusals.closed : meeting.stale ? w.refusals.figures_reopened : null,
  fields: (w, { meeting, today }) => (
    <>
      <DateField
        name="heldOn"
        label={w.heldOn}
        defaultValue={meeting.heldOn ?? today}
        min={addDays(meeting.until, 1)}
        max={today}
      />
      <TextField name="place" label={w.place} defaultValue={meeting.place} maxLength={80} optional />
      <TextField name="chair" label={w.chair} defaultValue={meeting.chair} maxLength={60} />
      <TextArea
        name="present"
        label={w.present}
        hint={w.presentHint}
        defaultValue={meeting.present.join('\n')}
        rows={8}
        max={3000}
      />
    </>
  ),
  send: (w) => w.holdAct,
})

export { loader, action, meta, Page as default }
