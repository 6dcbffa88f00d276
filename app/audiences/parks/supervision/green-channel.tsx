import { supervisionAct } from '~/landing/supervision/supervision-act.server'
import { openChannel } from '~/landing/supervision/channel.server'
import { ChannelForm } from '~/landing/supervision/supervision.form'
import { TextArea } from '~/ui/form'

/** Opens the green channel: the limits of what is ahead count shorter from today. */
const { loader, action, meta, Page } = supervisionAct({
  may: 'open_channel',
  form: ChannelForm,
  command: openChannel,
  name: (w) => w.open,
  lead: (w, { greenPercent }) => w.openLead(greenPercent),
  closed: (w, { green }) => (green ? w.refusals.open_already : null),
  fields: (w) => <TextArea name="reason" label={w.reason} rows={3} max={300} />,
  labels: (w) => ({ reason: w.reason }),
  send: (w) => w.open,
})

export { loader, action, meta, Page as default }
