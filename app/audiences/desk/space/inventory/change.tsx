import { changeRoom } from '~/residence/inventory/change-room.server'
import { actOnRoom } from '~/residence/inventory/act-on-room.server'
import { RoomForm } from '~/residence/inventory/inventory.form'
import { RoomFields } from '~/residence/inventory/room-fields'
import { roomAct } from '~/residence/inventory/room-page'
import { Standing } from '~/residence/inventory/standing'

const { loader, action } = actOnRoom({ form: RoomForm, command: changeRoom })

/** Changes what is said of a room; from here it is split, merged and taken out of service. */
const { meta, Page } = roomAct<typeof loader>({
  name: (w) => w.change,
  title: (w, { room }) => w.changeRoom(room.code),
  above: (_, { slug, room, today }) => <Standing room={room} slug={slug} today={today} />,
  fields: (_, { room }) => <RoomFields room={room} />,
  labels: (w) => ({ ...w.fields, areaSqm: w.area, rentPerSqm: w.rent, reason: w.reason }),
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
