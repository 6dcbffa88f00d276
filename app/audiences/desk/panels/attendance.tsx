import { actOnPanel } from '~/admission/panels/act-on-panel.server'
import { AttendanceForm } from '~/admission/panels/attend.form'
import { attend } from '~/admission/panels/attend.server'
import { meetingDay } from '~/admission/panel-pages/meeting-day'
import { panelAct } from '~/admission/panels/panel-act'
import { now } from '~/platform/clock.server'
import { dayOf, timeOf } from '~/shared/days'
import { CheckboxGroup } from '~/ui/form'

const { loader, action } = actOnPanel({
  form: AttendanceForm,
  command: attend,
  more: () => ({ clock: { day: dayOf(now()), time: timeOf(now()) } }),
})

/** Who is in the room; with enough of them the meeting opens. */
const { meta, Page } = panelAct<typeof loader>('attend', {
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
