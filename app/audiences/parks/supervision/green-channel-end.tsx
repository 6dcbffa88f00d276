import { supervisionAct } from '~/landing/supervision/supervision-act.server'
import { closeChannel } from '~/landing/supervision/channel.server'
import { ChannelForm } from '~/landing/supervision/supervision.form'
import { TextArea } from '~/ui/form'

/** Closes the green channel, with the reason. */
const { loader, action, meta, Page } = supervisionAct({
  may: 'open_channel',
  form: ChannelForm,
  command: closeChannel,
  name: (w) => w.close,
  lead: (w) => w.closeLead,
  closed: (w, { green }) => (green ? null : w.refusals.not_open),
  fields: (w) => <TextArea name="reason" label={w.reason} rows={3} max={300} />,
  labels: (w) => ({ reason: w.reason }),
  send: (w) => w.close,
})

export { loader, action, meta, Page as default }
