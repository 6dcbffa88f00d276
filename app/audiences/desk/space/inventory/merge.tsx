import { roomAct } from '~/residence/inventory/room-act.server'
import { MergeForm } from '~/residence/inventory/inventory.form'
import { mergeRooms } from '~/residence/inventory/split-and-merge.server'
import { DateField, TextArea, TextField } from '~/ui/form'

/** Makes several rooms of a floor one from a day on. */
const { loader, action, meta, Page } = roomAct({
  form: MergeForm,
  command: mergeRooms,
  at: { no_such_room: 'others', other_floor: 'others', code_taken: 'code', taken: 'from' },
  name: (w) => w.merge,
  title: (w, { room }) => w.mergeRoom(room.code),
  fields: (w, { today }) => (
    <>
      <TextField name="others" label={w.others} hint={w.othersHint} />
      <TextField name="code" label={w.newCode} />
      <DateField name="from" label={w.from} defaultValue={today} />
      <TextArea name="reason" label={w.reason} hint={w.reasonHint} rows={2} max={500} />
    </>
  ),
  send: (w) => w.mergeNow,
})

export { loader, action, meta, Page as default }
