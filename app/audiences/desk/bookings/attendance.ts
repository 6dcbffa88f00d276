import { inRole } from '~/ground/people/guard.server'
import { bookingRoles } from '~/residence/bookables/abilities'
import { press, refusedAt } from '~/mechanism/press.server'
import { now } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { ShowForm } from '~/residence/bookings/booking.form'
import { noteShow } from '~/residence/bookings/end.server'
import { bookingPage } from '~/residence/bookings/queries.server'

/** Notes that nobody came, or takes that back. */
const { loader, action } = press({
  guard: inRole(...bookingRoles('note_show')),
  form: ShowForm,
  find: (actor, { params }) => bookingPage(actor, params.bookingId, now()),
  at: ({ enclaveSlug }, { params }) => paths.deskBooking(enclaveSlug, idOr404(params.bookingId)),
  run: async (actor, { params }, now, input) => {
    const id = idOr404(params.bookingId)
    return refusedAt(paths.deskBooking(actor.enclaveSlug, id), await noteShow(actor, id, input, now))
  },
})

export { loader, action }
