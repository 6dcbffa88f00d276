import { inRole } from '~/ground/people/guard.server'
import { now } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { CancelForm } from '~/residence/bookings/booking.form'
import { myBookingAct } from '~/residence/booking-pages/booking-act.server'
import { BookingFacts, whyInWords } from '~/residence/booking-pages/booking-facts'
import { cancel } from '~/residence/bookings/end.server'
import { bookingPage } from '~/residence/bookings/queries.server'
import { TextField } from '~/ui/form'

/** A founder cancels a booking of the firm while that is still in time. */
const { loader, action, meta, Page } = myBookingAct({
  guard: ({ request }) => inRole('founder')({ request, params: {} }),
  show: async (actor, { params }) => {
    const { firm: _, by: __, ...booking } = await bookingPage(actor, params.bookingId, now())
    const thing = { id: booking.thingId, name: booking.thing }
    return { booking, thing, day: booking.day, version: booking.version }
  },
  form: CancelForm,
  find: (actor, { params }) => bookingPage(actor, params.bookingId, now()),
  run: (actor, { params }, input, now) => cancel(actor, idOr404(params.bookingId), input, now),
  to: () => paths.myBookings,
  name: (w) => w.cancel,
  lead: (w) => w.cancelLead,
  closed: (w, { booking }) => whyInWords(w, booking.cancel),
  above: (_, { booking }) => (
    <div className="mb-6">
      <BookingFacts booking={booking} />
    </div>
  ),
  fields: (w) => <TextField name="reason" label={w.reason} maxLength={200} optional />,
  send: (w) => w.cancelNow,
  danger: true,
})

export { loader, action, meta, Page as default }
