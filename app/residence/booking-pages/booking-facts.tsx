import { sentenceOf, type Detail } from '~/mechanism/sentences'
import { clock } from '~/residence/bookables/rules'
import { KeyValues } from '~/ui/page'
import { useLocale, useWords } from '~/ui/locale'
import type { ChangeRefusal } from '~/residence/bookings/may-book'
import { bookingWords, type BookingWords } from '~/residence/bookings/words'

type Two = { zh: string; en: string }
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
