import type { LoaderFunctionArgs } from '@remix-run/node'
import { now } from '~/platform/clock.server'
import { calendarBehind } from '~/residence/bookings/feed.server'

/** The calendar of bookings behind a secret address: for calendars, which sign in nowhere. */
export async function loader({ params }: LoaderFunctionArgs) {
  return new Response(await calendarBehind(params.enclave, params.secret, now()), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="bookings.ics"',
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
      'Referrer-Policy': 'no-referrer',
    },
  })
}
