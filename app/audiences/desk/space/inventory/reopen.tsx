import { roomAct } from '~/residence/inventory/room-act.server'
import { RetireForm } from '~/residence/inventory/inventory.form'
import { reopenRoom } from '~/residence/inventory/retire.server'
import { DateField, TextArea } from '~/ui/form'

/** Takes a room into service again from a day on. */
const { loader, action, meta, Page } = roomAct({
  form: RetireForm,
  command: reopenRoom,
  at: { before_it_went: 'from' },
  name: (w) => w.reopen,
  title: (w, { room }) => w.reopenRoom(room.code),
  fields: (w, { today }) => (
    <>
      <DateField name="from" label={w.from} defaultValue={today} />
      <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={2} max={500} />
    </>
  ),
  send: (w) => w.reopenNow,
})

export { loader, action, meta, Page as default }
