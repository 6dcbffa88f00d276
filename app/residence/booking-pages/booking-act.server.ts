import { acts } from '~/mechanism/acts.server'
import { sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { bookingWords, type BookingWords } from '~/residence/bookings/words'

type Two = { zh: string; en: string }
type OnBooking = {
  slug: string
  thing: { id: string; name: Two }
  booking?: { id: string }
  day?: string
  formKey?: string
  version?: number
}
const errorsOf = (w: BookingWords) => {
  return (code: string) => sentenceFor(w.errors, code)
}

/** An act on a thing or a booking, at the desk. */
export const deskBookingAct = acts(bookingWords, (w, data: OnBooking, locale) => {
  const { slug, thing, booking, day, formKey, version } = data
  const back = booking ? paths.deskBooking(slug, booking.id) : paths.deskBookable(slug, thing.id, day)
  return {
    crumbs: [
      { label: w.title, to: paths.deskBookings(slug) },
      { label: thing.name[locale], to: paths.deskBookable(slug, thing.id, day) },
    ],
    back,
    keep: w.back,
    formKey,
    version,
    errorText: errorsOf(w),
  }
})

/** The same for a founder, made for a phone. */
export const myBookingAct = acts(bookingWords, (w, data: Omit<OnBooking, 'slug'>, locale) => {
  const { thing, booking, day, formKey, version } = data
  return {
    crumbs: [
      { label: w.title, to: paths.myBookings },
      { label: thing.name[locale], to: paths.myBookable(thing.id, day) },
    ],
    back: booking ? paths.myBookings : paths.myBookable(thing.id, day),
    keep: w.back,
    formKey,
    version,
    size: 'l' as const,
    errorText: errorsOf(w),
  }
})
