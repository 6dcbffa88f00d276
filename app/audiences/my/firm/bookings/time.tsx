import { inRole } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { clock } from '~/residence/bookables/rules'
import { move } from '~/residence/bookings/book.server'
import { MoveForm } from '~/residence/bookings/booking.form'
import { myBookingAct } from '~/residence/booking-pages/booking-act.server'
import { BookingFacts, whyInWords } from '~/residence/booking-pages/booking-facts'
import { bookingPage, thingForBooking } from '~/residence/bookings/queries.server'
import { TimeFields } from '~/residence/booking-pages/time-fields'

/** A founder moves a booking of the firm to another time. */
const { loader, action, meta, Page } = myBookingAct({
  guard: ({ request }) => inRole('founder')({ request, params: {} }),
  show: async (actor, { params }) => {
    const { firm: _, by: __, ...booking } = await bookingPage(actor, params.bookingId, now())
    const { thing } = await thingForBooking(actor, booking.thingId, booking.day, now())
    return { booking, thing, day: booking.day, version: booking.version }
  },
  form: MoveForm,
  find: (actor, { params }) => bookingPage(actor, params.bookingId, now()),
  run: (actor, { params }, input, now) => move(actor, idOr404(params.bookingId), input, now),
  to: () => paths.myBookings,
  name: (w) => w.move,
  closed: (w, { booking }) => whyInWords(w, booking.move),
  above: (_, { booking }) => (
    <div className="mb-6">
      <BookingFacts booking={booking} />
    </div>
  ),
  fields: (_, { thing, booking }) => (
    <TimeFields
      rules={thing.rules}
      day={booking.day}
      from={clock(booking.from)}
      minutes={booking.minutes}
      purpose={booking.purpose}
    />
  ),
  labels: (w) => ({ day: w.day, from: w.fromTime, minutes: w.length, purpose: w.purpose }),
  send: (w) => w.moveNow,
})

export { loader, action, meta, Page as default }
