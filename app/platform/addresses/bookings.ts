/** Where things are booked. */
export const bookingPaths = {
  myBookings: '/my/firm/bookings',
  myPastBookings: '/my/firm/bookings?show=past',
  myBookable: (id: string, day?: string) => `/my/firm/bookings/things/${id}${day ? `?day=${day}` : ''}`,
  myNewBooking: (id: string, day: string, from: string) =>
    `/my/firm/bookings/things/${id}/new?day=${day}&from=${from}`,
  myBookingAct: (id: string, act: 'time' | 'cancellation') => `/my/firm/bookings/${id}/${act}`,
  myCalendar: '/my/firm/bookings/calendar',
  calendarFeed: (e: string, secret: string) => `/calendar/${e}/${secret}.ics`,
  deskBookings: (e: string, day?: string) => `/desk/${e}/bookings${day ? `?day=${day}` : ''}`,
  deskBooking: (e: string, id: string) => `/desk/${e}/bookings/${id}`,
  deskBookingAct: (
    e: string,
    id: string,
    act: 'approval' | 'refusal' | 'cancellation' | 'time' | 'attendance',
  ) => `/desk/${e}/bookings/${id}/${act}`,
  deskNewBookable: (e: string) => `/desk/${e}/bookings/things/new`,
  deskBookable: (e: string, id: string, day?: string) =>
    `/desk/${e}/bookings/things/${id}${day ? `?day=${day}` : ''}`,
  deskBookableAct: (e: string, id: string, act: 'change' | 'rules') =>
    `/desk/${e}/bookings/things/${id}/${act}`,
  deskNewBooking: (e: string, id: string, day: string, from: string) =>
    `/desk/${e}/bookings/things/${id}/new?day=${day}&from=${from}`,
  deskCalendar: (e: string) => `/desk/${e}/bookings/calendar`,
}
