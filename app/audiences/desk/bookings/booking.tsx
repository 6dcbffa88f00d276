import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { RefusedBefore } from '~/mechanism/done'
import { now } from '~/platform/clock.server'
import { paths } from '~/platform/paths'
import { BookingFacts } from '~/residence/booking-pages/booking-facts'
import { bookingPage } from '~/residence/bookings/queries.server'
import { BOOKING_STATES } from '~/residence/bookings/vocabulary'
import { bookingWords } from '~/residence/bookings/words'
import { formatYuan } from '~/shared/money'
import { LinkButton } from '~/ui/buttons'
import { Submit } from '~/ui/form'
import { useLocale, useWords } from '~/ui/locale'
import { Note, PageHead } from '~/ui/page'
import { ShapeMark } from '~/ui/status'
import { titled } from '~/ui/title'

export const meta = titled(bookingWords, (w) => w.title)

export async function loader(asked: LoaderFunctionArgs) {
  const actor = await asStaff(asked)
  const refused = new URL(asked.request.url).searchParams.get('refused')
  const booking = await bookingPage(actor, asked.params.bookingId, now())
  return json({ slug: actor.enclaveSlug, refused, booking })
}

/** One booking at the desk, with what can be done with it now. */
export default function DeskBooking() {
  const { slug, refused, booking } = useLoaderData<typeof loader>()
  const w = useWords(bookingWords)
  const locale = useLocale()
  const { state, hasBegun } = booking
  const { wrong_state, changed_meanwhile, begun, not_begun } = w.refusals
  const price = booking.price === null ? '' : formatYuan(booking.price)
  return (
    <div className="max-w-160">
      <PageHead
        crumbs={[
          { label: w.title, to: paths.deskBookings(slug, booking.day) },
          { label: booking.thing[locale], to: paths.deskBookable(slug, booking.thingId, booking.day) },
        ]}
        title={booking.thing[locale]}
        sub={
          <span className="state">
            <ShapeMark shape={BOOKING_STATES.shapeOf(state)} />
            {w.states[state]}
          </span>
        }
      />
      <RefusedBefore reason={refused} sentences={{ wrong_state, changed_meanwhile, begun, not_begun }} />
      <BookingFacts
        booking={booking}
        more={[
          { label: w.bookedBy, value: `${booking.by} ${booking.madeOn}` },
          ...(booking.firmId ? [{ label: w.priceThen, value: w.priceFacts(booking.free, price) }] : []),
        ]}
      />
      {booking.reason || booking.cause ? (
        <div className="mt-4">
          <Note title={w.reason}>{booking.reason || (booking.cause && w.causes[booking.cause])}</Note>
        </div>
      ) : null}
      <div className="acts mt-6">
        {state === 'asked' && !hasBegun ? (
          <Form method="post" action={paths.deskBookingAct(slug, booking.id, 'approval')}>
            <input type="hidden" name="version" value={booking.version} />
            <Submit>{w.approve}</Submit>
          </Form>
        ) : null}
        {state === 'asked' ? (
          <LinkButton to={paths.deskBookingAct(slug, booking.id, 'refusal')}>{w.decline}</LinkButton>
        ) : null}
        {booking.move ? null : (
          <LinkButton to={paths.deskBookingAct(slug, booking.id, 'time')}>{w.move}</LinkButton>
        )}
        {booking.cancel ? null : (
          <LinkButton to={paths.deskBookingAct(slug, booking.id, 'cancellation')}>{w.cancel}</LinkButton>
        )}
        {(state === 'booked' && hasBegun) || state === 'no_show' ? (
          <Form method="post" action={paths.deskBookingAct(slug, booking.id, 'attendance')}>
            <input type="hidden" name="version" value={booking.version} />
            <input type="hidden" name="came" value={state === 'no_show' ? 'yes' : 'no'} />
            <Submit variant="secondary">{state === 'no_show' ? w.came : w.noShow}</Submit>
          </Form>
        ) : null}
      </div>
      {state === 'booked' && hasBegun ? <p className="mt-2 text-13 text-ink-3">{w.noShowHint}</p> : null}
    </div>
  )
}
