import { now } from '~/platform/clock.server'
import { CareOfRoom } from '~/residence/inspections/care-of-room'
import { walkedOf } from '~/residence/inspections/queries.server'
import { changeRoom } from '~/residence/inventory/change-room.server'
import { roomAct } from '~/residence/inventory/room-act.server'
import { RoomForm } from '~/residence/inventory/inventory.form'
import { RoomFields } from '~/residence/inventory/room-fields'
import { ticketsOfPlace } from '~/residence/tickets/queries.server'
import { Standing } from '~/residence/inventory/standing'

/** Changes what is said of a room; from here it is split, merged and taken out of service. */
const { loader, action, meta, Page } = roomAct({
  form: RoomForm,
  command: changeRoom,
  more: async (actor, unitId) => ({
    isStaff: actor.role !== 'admin',
    tickets: await ticketsOfPlace(actor, unitId, now()),
    walked: await walkedOf(actor, { placeId: unitId }, 6),
  }),
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
