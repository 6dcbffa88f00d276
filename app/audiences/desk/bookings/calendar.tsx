import { useActionData, useLoaderData } from '@remix-run/react'
import { asStaff } from '~/ground/people/guard.server'
import { paths } from '~/platform/paths'
import { calendarAct } from '~/residence/bookings/calendar-act.server'
import { CalendarPage } from '~/residence/booking-pages/calendar-page'
import { bookingWords } from '~/residence/bookings/words'
import { useWords } from '~/ui/locale'
import { titled } from '~/ui/title'

const { loader, action } = calendarAct(asStaff)
export { loader, action }
export const meta = titled(bookingWords, (w) => w.calendar)

/** The address under which an officer's own calendar reads all bookings. */
export default function DeskCalendar() {
  const { slug, since } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const w = useWords(bookingWords)
  return (
    <CalendarPage
      crumbs={[{ label: w.title, to: paths.deskBookings(slug) }]}
      since={since}
      of="staff"
      made={reply && 'made' in reply ? reply.made : null}
    />
  )
}
