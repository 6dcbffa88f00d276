import { now } from '~/platform/clock.server'
import { CareOfRoom } from '~/residence/inspections/care-of-room'
import { walkedOf } from '~/residence/inspections/queries.server'
import { changeRoom } from '~/residence/inventory/change-room.server'
import { actOnRoom } from '~/residence/inventory/act-on-room.server'
import { RoomForm } from '~/residence/inventory/inventory.form'
import { RoomFields } from '~/residence/inventory/room-fields'
import { roomAct } from '~/residence/inventory/room-page'
import { ticketsOfPlace } from '~/residence/tickets/queries.server'
import { Standing } from '~/residence/inventory/standing'

const { loader, action } = actOnRoom({
  form: RoomForm,
  command: changeRoom,
  more: async (actor, unitId) => ({
    isStaff: actor.role !== 'admin',
    tickets: await ticketsOfPlace(actor, unitId, now()),
    walked: await walkedOf(actor, { placeId: unitId }, 6),
  }),
})

/** Changes what is said of a room; from here it is split, merged and taken out of service. */
const { meta, Page } = roomAct<typeof loader>({
  name: (w) => w.change,
  title: (w, { room }) => w.changeRoom(room.code),
  above: (_, { slug, room, today }) => <Standing room={room} slug={slug} today={today} />,
  fields: (_, { room }) => <RoomFields room={room} />,
  labels: (w) => ({ ...w.fields, areaSqm: w.area, rentPerSqm: w.rent, reason: w.reason }),
  below: (_, { slug, room, isStaff, tickets, walked }) =>
    isStaff ? <CareOfRoom slug={slug} placeId={room.id} tickets={tickets} walked={walked} /> : null,
  send: (w) => w.save,
})

export { loader, action, meta, Page as default }
