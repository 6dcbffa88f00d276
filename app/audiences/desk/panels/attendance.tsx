import { AttendanceForm } from '~/admission/panels/attend.form'
import { attend } from '~/admission/panels/attend.server'
import { meetingDay } from '~/admission/panel-pages/meeting-day'
import { panelAct } from '~/admission/panels/panel-act.server'
import { now } from '~/platform/clock.server'
import { dayOf, timeOf } from '~/shared/days'
import { CheckboxGroup } from '~/ui/form'

/** Who is in the room; with enough of them the meeting opens. */
const { loader, action, meta, Page } = panelAct({
  open: 'attend',
  form: AttendanceForm,
  command: attend,
  more: () => ({ clock: { day: dayOf(now()), time: timeOf(now()) } }),
  name: (w) => w.attend,
  lead: (w, { panel }) => `${w.attendLead} ${w.quorumOf(panel.quorum)}`,
  fields: (w, { panel, clock }) => (
    <>
      <CheckboxGroup
        name="present"
        label={w.attendance}
        defaultValue={panel.members.filter(({ present }) => present).map(({ userId }) => userId)}
        options={panel.members.map(({ userId, name, chair }) => ({
          value: userId,
          label: name,
          hint: chair ? w.chairMark : undefined,
        }))}
      />
      {panel.state === 'convened' ? meetingDay(w, panel, clock) : null}
    </>
  ),
  send: (w) => w.attendSend,
})

export { loader, action, meta, Page as default }
