import { meetingAct } from '~/plan/meetings/meeting-act.server'
import { addItem } from '~/plan/meetings/prepare-meeting.server'
import { AddItemForm } from '~/plan/meetings/meeting.form'
import { newId } from '~/platform/ids.server'
import { TextField } from '~/ui/form'

/** Puts one more item on the agenda. */
const { loader, action, meta, Page } = meetingAct({
  may: 'prepare',
  form: AddItemForm,
  command: (actor, { month }, input, now) => addItem(actor, month, input, now),
  more: () => ({ formKey: newId() }),
  name: (w) => w.addItem,
  closed: (w, { meeting }) => (meeting.state === 'closed' ? w.refusals.closed : null),
  fields: (w) => <TextField name="title" label={w.item} maxLength={120} />,
  send: (w) => w.add,
})

export { loader, action, meta, Page as default }
