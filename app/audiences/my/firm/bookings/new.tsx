import { inRole } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { newId } from '~/platform/ids.server'
import { paths } from '~/platform/paths'
import { thingForChange } from '~/residence/bookables/queries.server'
import { book } from '~/residence/bookings/book.server'
import { BookForm } from '~/residence/bookings/booking.form'
import { myBookingAct } from '~/residence/booking-pages/booking-act.server'
import { thingForBooking } from '~/residence/bookings/queries.server'
import { slotAsked } from '~/residence/bookings/slot-asked'
import { ThingFacts } from '~/residence/booking-pages/thing-facts'
import { TimeFields } from '~/residence/booking-pages/time-fields'

/** A founder books a thing for the firm, knowing what is free and what it costs beyond. */
const { loader, action, meta, Page } = myBookingAct({
  guard: ({ request }) => inRole('founder')({ request, params: {} }),
  show: async (actor, { request, params }) => {
    const at = now()
    const asked = slotAsked(request.url, at)
    const shown = await thingForBooking(actor, params.thingId, asked.day, at)
    return { ...asked, ...shown, hasFirm: actor.firmId !== null, formKey: newId() }
  },
  form: BookForm,
  find: (actor, { params }) => thingForChange(actor, params.thingId),
  run: (actor, { params }, input, now) => book(actor, idOr404(params.thingId), input, now),
  to: () => paths.myBookings,
  name: (w) => w.book,
  title: (w, { thing }, locale) => w.bookThing(thing.name[locale]),
  lead: (_, { thing }, locale) => thing.place[locale],
  closed: (w, { hasFirm, thing }) =>
    hasFirm ? (thing.rules?.who === 'staff' ? w.refusals.not_for_firms : null) : w.noFirm,
  above: (_, { thing, quota }, locale) => (
    <div className="mb-6">
      <ThingFacts thing={thing} quota={quota} note={thing.note[locale]} />
    </div>
  ),
  fields: (_, { thing, day, from }) => <TimeFields rules={thing.rules} day={day} from={from} />,
  labels: (w) => ({ day: w.day, from: w.fromTime, minutes: w.length, purpose: w.purpose }),
  send: (w, { thing }) => (thing.rules?.approval ? w.askNow : w.bookNow),
  busy: (w) => w.busy,
})

export { loader, action, meta, Page as default }
