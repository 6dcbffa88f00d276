import { asStaff } from '~/ground/people/guard.server'
import { press } from '~/mechanism/press.server'
import { now } from '~/platform/clock.server'
import { idOr404 } from '~/platform/http.server'
import { paths } from '~/platform/paths'
import { approve } from '~/residence/bookings/end.server'
import { bookingPage } from '~/residence/bookings/queries.server'

/** Approves a booking that waits. What came too late simply shows how it stands. */
const { loader, action } = press({
  guard: asStaff,
  find: (actor, { params }) => bookingPage(actor, params.bookingId, now()),
  at: ({ enclaveSlug }, { params }) => paths.deskBooking(enclaveSlug, idOr404(params.bookingId)),
  run: (actor, { params }, now) => approve(actor, idOr404(params.bookingId), now),
})

export { loader, action }
