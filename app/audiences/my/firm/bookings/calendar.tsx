import { useActionData, useLoaderData } from '@remix-run/react'
import { inRole } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { calendarAct } from '~/residence/bookings/calendar-act.server'
import { CalendarPage } from '~/residence/booking-pages/calendar-page'
import { bookingWords } from '~/residence/bookings/words'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

const { loader, action } = calendarAct(({ request }) => inRole('founder')({ request, params: {} }))
export { loader, action }
export const meta = titled(bookingWords, (w) => w.calendar)

/** The address under which a founder's own calendar reads the bookings of the firm. */
export default function MyCalendar() {
  const { since } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(bookingWords)
  return (
    <CalendarPage
      crumbs={[{ label: w.title, to: paths.myBookings }]}
      since={since}
      of="firm"
      made={reply && 'made' in reply ? reply.made : null}
    />
  )
}
