import { roomAct } from '~/residence/inventory/room-act.server'
import { RetireForm } from '~/residence/inventory/inventory.form'
import { retireRoom } from '~/residence/inventory/retire.server'
import { DateField, TextArea } from '~/ui/form'

/** Takes a room out of service from a day on. */
const { loader, action, meta, Page } = roomAct({
  form: RetireForm,
  command: retireRoom,
  at: { taken: 'from' },
  name: (w) => w.retire,
  title: (w, { room }) => w.retireRoom(room.code),
  lead: (w) => w.retireLead,
  fields: (w, { today }) => (
    <>
      <DateField name="from" label={w.from} defaultValue={today} />
      <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={2} max={500} />
    </>
  ),
  send: (w) => w.retireNow,
  danger: true,
})

export { loader, action, meta, Page as default }
