import { actOnRoom } from '~/residence/inventory/act-on-room.server'
import { RetireForm } from '~/residence/inventory/inventory.form'
import { retireRoom } from '~/residence/inventory/retire.server'
import { roomAct } from '~/residence/inventory/room-page'
import { DateField, TextArea } from '~/ui/form'

const { loader, action } = actOnRoom({ form: RetireForm, command: retireRoom, at: { taken: 'from' } })

/** Takes a room out of service from a day on. */
const { meta, Page } = roomAct<typeof loader>({
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
