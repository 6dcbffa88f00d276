import { below, links, table } from './table'

const bare = table(['bare'], {
  calendarFeed: ['calendar/:enclave/:secret.ics', 'public/calendar-feed.ts'],
})

const my = table(['my'], {
  myBookings: ['firm/bookings', 'my/firm/bookings/list.tsx'],
  myCalendar: ['firm/bookings/calendar', 'my/firm/bookings/calendar.tsx'],
  myBookable: ['firm/bookings/things/:thingId', 'my/firm/bookings/thing.tsx'],
  myNewBooking: ['firm/bookings/things/:thingId/new', 'my/firm/bookings/new.tsx'],
  myBookingTime: ['firm/bookings/:bookingId/time', 'my/firm/bookings/time.tsx'],
  myBookingCancellation: ['firm/bookings/:bookingId/cancellation', 'my/firm/bookings/cancellation.tsx'],
})

const desk = table(['desk'], {
  deskBookings: ['bookings', 'desk/bookings/week.tsx'],
  deskCalendar: ['bookings/calendar', 'desk/bookings/calendar.tsx'],
  deskNewBookable: ['bookings/things/new', 'desk/bookings/thing-new.tsx'],
  deskBookable: ['bookings/things/:thingId', 'desk/bookings/thing.tsx'],
  deskNewBooking: ['bookings/things/:thingId/new', 'desk/bookings/booking-new.tsx'],
  deskBookableChange: ['bookings/things/:thingId/change', 'desk/bookings/thing-change.tsx'],
  deskBookableRules: ['bookings/things/:thingId/rules', 'desk/bookings/rules-new.tsx'],
  deskBooking: ['bookings/:bookingId', 'desk/bookings/booking.tsx'],
  deskBookingApproval: ['bookings/:bookingId/approval', 'desk/bookings/approval.ts'],
  deskBookingRefusal: ['bookings/:bookingId/refusal', 'desk/bookings/refusal.tsx'],
  deskBookingCancellation: ['bookings/:bookingId/cancellation', 'desk/bookings/cancellation.tsx'],
  deskBookingTime: ['bookings/:bookingId/time', 'desk/bookings/time.tsx'],
  deskBookingAttendance: ['bookings/:bookingId/attendance', 'desk/bookings/attendance.ts'],
})

export const bookingsTables = [bare, my, desk]

const to = { ...links(bare), ...links(my), ...links(desk) }

/** Where things are booked. */
export const bookingsPaths = {
  ...to,
  myPastBookings: `${to.myBookings}?show=past`,
  myBookable: (id: string, day?: string) => `${to.myBookable(id)}${day ? `?day=${day}` : ''}`,
  myNewBooking: (id: string, day: string, from: string) => `${to.myNewBooking(id)}?day=${day}&from=${from}`,
  myBookingAct: below(my, 'firm/bookings/:bookingId'),
  deskBookings: (e: string, day?: string) => `${to.deskBookings(e)}${day ? `?day=${day}` : ''}`,
  deskBookingAct: below(desk, 'bookings/:bookingId'),
  deskBookable: (e: string, id: string, day?: string) =>
    `${to.deskBookable(e, id)}${day ? `?day=${day}` : ''}`,
  deskBookableAct: below(desk, 'bookings/things/:thingId'),
  deskNewBooking: (e: string, id: string, day: string, from: string) =>
    `${to.deskNewBooking(e, id)}?day=${day}&from=${from}`,
}
