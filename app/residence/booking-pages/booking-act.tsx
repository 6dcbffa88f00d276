import { actPages } from '~/mechanism/act-page'
import { sentenceOf, type Detail, sentenceFor } from '~/mechanism/sentences'
import { paths } from '~/platform/paths'
import { clock } from '~/residence/bookables/rules'
import { KeyValues } from '~/ui/page'
import { useLocale, useWords } from '~/ui/locale'
import type { ChangeRefusal } from '~/residence/bookings/may-book'
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

/** The page of an act on a thing or a booking, at the desk. */
export const deskBookingPage = actPages(bookingWords, (w, data: OnBooking, locale) => {
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
export const myBookingPage = actPages(bookingWords, (w, data: Omit<OnBooking, 'slug'>, locale) => {
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

type Facts = {
  thing: Two
  day: string
  from: number
  minutes: number
  firm?: string
  purpose: string
  cost: { free: string; charged: string; amount: string } | null
}

type Item = { label: string; value: string }

/** What is booked, when and by whom, above what is done with it. */
export function BookingFacts({ booking, more = [] }: { booking: Facts; more?: Item[] }) {
  const w = useWords(bookingWords)
  const locale = useLocale()
  const { thing, day, from, minutes, firm, purpose, cost } = booking
  return (
    <KeyValues
      items={[
        { label: w.thing, value: thing[locale] },
        { label: w.when, value: `${day} ${clock(from)}–${clock(from + minutes)}` },
        ...(firm === undefined ? [] : [{ label: w.firm, value: firm || w.incubator }]),
        ...(purpose ? [{ label: w.purpose, value: purpose }] : []),
        ...(cost ? [{ label: w.cost, value: costSaid(w, cost) }] : []),
        ...more,
      ]}
    />
  )
}

type Refusal = { reason: ChangeRefusal; detail?: Detail }

/** Why a booking cannot be moved or cancelled, in words; nothing where it can. */
export function whyInWords(w: BookingWords, refusal: Refusal | null): string | null {
  return refusal && sentenceOf<ChangeRefusal>(w.refusals, refusal.reason, refusal.detail ?? {})
}

/** What a booking costs in words. */
export function costSaid(w: BookingWords, cost: { free: string; charged: string; amount: string } | null) {
  if (!cost) return w.notCharged
  return cost.charged === '0' ? w.free : w.costOf(cost.free, cost.charged, cost.amount)
}
