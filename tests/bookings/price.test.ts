import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { bookingLines, type ChargedBooking } from '~/residence/charges/booking-lines'
import { priceOf, sharesOf, type Counted, type OwedBooking } from '~/residence/bookings/price'
import { addYuan, toFen } from '~/shared/money'

const counted = (minutes: number, index: number, given: Partial<Counted> = {}): Counted => ({
  id: String(index).padStart(4, '0'),
  placedAt: `2026-11-${String((index % 28) + 1).padStart(2, '0')}T00:00:00Z`,
  minutes,
  freeMinutes: 120,
  pricePerHour: '80.00',
  ...given,
})

it('gives the free hours to what was made first, and charges the rest of the booking they end in', () => {
  const shares = sharesOf([counted(90, 1), counted(60, 0), counted(60, 2)])
  expect([...shares]).toEqual([
    ['0000', { free: 60, charged: 0, amount: '0.00' }],
    ['0001', { free: 60, charged: 30, amount: '40.00' }],
    ['0002', { free: 0, charged: 60, amount: '80.00' }],
  ])
})

it.each([
  [30, '45.50', '22.75'],
  [90, '45.55', '68.33'],
  [30, '0.01', '0.01'],
  [60, null, '0.00'],
] as const)('%i minutes at %s come to %s', (minutes, price, amount) => {
  expect(priceOf(minutes, price)).toBe(amount)
})

const lengths = fc.array(
  fc.integer({ min: 1, max: 16 }).map((halves) => halves * 30),
  { maxLength: 30 },
)
const quota = fc.integer({ min: 0, max: 20 }).map((halves) => halves * 30)

test('what is charged is what is booked less what is free, to the fen, whatever the order they come in', () => {
  fc.assert(
    fc.property(lengths, quota, fc.integer({ min: 0, max: 50_000 }), (minutes, freeMinutes, price) => {
      // Whole yuan an hour, so that no half hour has half a fen.
      const bookings = minutes.map((one, index) =>
        counted(one, index, { freeMinutes, pricePerHour: `${price}.00` }),
      )
      const shares = [...sharesOf([...bookings].reverse()).values()]
      const sum = minutes.reduce((all, one) => all + one, 0)
      const beyond = Math.max(0, sum - freeMinutes)
      expect(shares.reduce((all, { charged }) => all + charged, 0)).toBe(beyond)
      expect(shares.reduce((all, { free }) => all + free, 0)).toBe(sum - beyond)
      const amount = addYuan('0', ...shares.map((share) => share.amount))
      expect(toFen(amount)).toBe((BigInt(price) * 100n * BigInt(beyond)) / 60n)
    }),
  )
})

describe('the lines of a bill', () => {
  const owedOf = (amounts: readonly (number | null)[]): OwedBooking[] =>
    amounts.flatMap((amount, index) =>
      amount === null
        ? []
        : [
            {
              bookingId: String(index),
              madeAt: new Date(0),
              firmId: 'firm',
              month: '2026-11-01',
              day: '2026-11-20',
              full: `${amount}.00`,
              pricePerHour: '80.00',
              vatPercent: 6,
            },
          ],
    )

  test('bring what is charged to what is owed, however often it turns out otherwise, and a second run adds nothing', () => {
    const stage = fc.array(fc.option(fc.integer({ min: 0, max: 500 }), { nil: null }), {
      minLength: 5,
      maxLength: 5,
    })
    fc.assert(
      fc.property(fc.array(stage, { minLength: 1, maxLength: 6 }), (stages) => {
        const charged = new Map<string, ChargedBooking>()
        for (const amounts of stages) {
          const owed = owedOf(amounts)
          const lines = bookingLines(owed, [...charged.values()], () => true)
          for (const line of lines) {
            const id = line.bookingId ?? ''
            const before = charged.get(id)
            expect(line.revision).toBe(before ? before.revision + 1 : 0)
            charged.set(id, {
              bookingId: id,
              firmId: line.firmId,
              month: line.month,
              day: line.startsOn,
              full: addYuan(before?.full ?? '0', line.full),
              vat: addYuan(before?.vat ?? '0', line.vat),
              vatPercent: line.vatPercent,
              revision: line.revision,
              resident: line.resident,
            })
          }
          const sum = (all: readonly { full: string }[]) => addYuan('0', ...all.map(({ full }) => full))
          expect(sum([...charged.values()])).toBe(sum(owed))
          expect(bookingLines(owed, [...charged.values()], () => true)).toEqual([])
        }
      }),
    )
  })
})
