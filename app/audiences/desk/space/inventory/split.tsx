import { roomAct } from '~/residence/inventory/room-act.server'
import { SplitForm } from '~/residence/inventory/inventory.form'
import { splitRoom } from '~/residence/inventory/split-and-merge.server'
import { DateField, TextArea } from '~/ui/form'

/** Cuts a room into several from a day on. */
const { loader, action, meta, Page } = roomAct({
  form: SplitForm,
  command: splitRoom,
  at: {
    unreadable_part: 'parts',
    one_part: 'parts',
    sum_differs: 'parts',
    code_taken: 'parts',
    taken: 'from',
  },
  name: (w) => w.split,
  title: (w, { room }) => w.splitRoom(room.code),
  fields: (w, { room, today }) => (
    <>
      <TextArea name="parts" label={w.parts} hint={w.partsHint(room.areaSqm)} rows={4} max={1000} />
      <DateField name="from" label={w.from} defaultValue={today} />
      <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={2} max={500} />
    </>
  ),
  send: (w) => w.splitNow,
})

export { loader, action, meta, Page as default }
