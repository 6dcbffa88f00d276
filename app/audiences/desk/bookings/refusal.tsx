import { inRole } from '~/ground/people/guard.server'
import { bookingRoles } from '~/residence/bookables/abilities'
import { now } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { WhyForm } from '~/residence/bookings/booking.form'
import { deskBookingAct } from '~/residence/booking-pages/booking-act.server'
import { BookingFacts } from '~/residence/booking-pages/booking-facts'
import { decline } from '~/residence/bookings/end.server'
import { bookingPage } from '~/residence/bookings/queries.server'
import { TextArea } from '~/ui/form'

/** Declines a booking that waits, with the reason for the firm. */
const { loader, action, meta, Page } = deskBookingAct({
  guard: inRole(...bookingRoles('answer')),
  show: async (actor, { params }) => {
    const booking = await bookingPage(actor, params.bookingId, now())
    const thing = { id: booking.thingId, name: booking.thing }
    return { slug: actor.enclaveSlug, booking, thing, day: booking.day, version: booking.version }
  },
  form: WhyForm,
  find: (actor, { params }) => bookingPage(actor, params.bookingId, now()),
  run: (actor, { params }, input, now) => decline(actor, idOr404(params.bookingId), input, now),
  to: ({ enclaveSlug }, { params }) => paths.deskBooking(enclaveSlug, idOr404(params.bookingId)),
  name: (w) => w.decline,
  lead: (w) => w.declineLead,
  closed: (w, { booking }) => (booking.state === 'asked' ? null : w.refusals.wrong_state),
  above: (_, { booking }) => (
    <div className="mb-6">
      <BookingFacts booking={booking} />
    </div>
  ),
  fields: (w) => <TextArea name="reason" label={w.reason} rows={3} max={300} />,
  send: (w) => w.decline,
  danger: true,
})

export { loader, action, meta, Page as default }
