import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusalOf, spansOf, type Reading } from '~/residence/meters/chain'
import { dueOf, type MeterFacts } from '~/residence/meters/due'
import { amountsOf, splitOf, type Tenant } from '~/residence/meters/split'
import { PLAIN_TERMS, type Scheme } from '~/residence/rent/terms'
import { addDays } from '~/shared/days'
import { fromFen, toFen } from '~/shared/money'

const reading = (
  day: string,
  value: string,
  how: Reading['how'] = 'read',
  startValue: string | null = null,
) => ({ id: `${day} ${how}`, day, value, how, startValue, fileId: null }) satisfies Reading

const FIRST = reading('2026-09-01', '900.00', 'first')
const chain = [FIRST, reading('2026-10-01', '960.00')]

describe('a reading', () => {
  it.each([
    ['more than before', reading('2026-11-01', '961.00'), null],
    ['the same as before', reading('2026-11-01', '960.00'), null],
    ['less than before', reading('2026-11-01', '959.99'), 'falls'],
    ['less, because the meter began again', reading('2026-11-01', '4.00', 'rolled'), null],
    ['more, said to have begun again', reading('2026-11-01', '970.00', 'rolled'), 'not_rolled'],
    ['in between', reading('2026-09-15', '930.00'), null],
    ['in between, more than the later one', reading('2026-09-15', '961.00'), 'next_falls'],
    ['on a day that was read', reading('2026-10-01', '961.00'), 'day_taken'],
    ['before the first', reading('2026-08-31', '100.00'), 'before_first'],
    ['of more digits than the meter has', reading('2026-11-01', '1000.00'), 'too_many_digits'],
    ['of a meter that was replaced', reading('2026-11-01', '990.00', 'replaced', '3.00'), null],
    ['of one replaced, lower than before', reading('2026-11-01', '10.00', 'replaced', '3.00'), 'falls'],
  ] as const)('%s', (_, one, refusal) => {
    expect(refusalOf(one, chain, 3)).toBe(refusal)
  })

  it('goes on from the first value of the meter that took its place, and past the nines', () => {
    const all = [
      ...chain,
      reading('2026-11-01', '990.00', 'replaced', '3.00'),
      reading('2026-12-01', '999.50'),
      reading('2027-01-01', '2.25', 'rolled'),
    ]
    expect(spansOf(all, 3).map(({ shown }) => fromFen(shown))).toEqual(['60.00', '30.00', '996.50', '2.75'])
  })
})

const span = { startsOn: '2026-10-01', endsBefore: '2026-11-01' }
const tenant = (
  firmId: string,
  unitId: string,
  startsOn: string,
  endsBefore: string,
  sqm = '50.00',
): Tenant => ({
  firmId,
  unitId,
  startsOn,
  endsBefore,
  sqm,
  isWholeRoom: true,
})
const ROOM = [{ unitId: 'r', sqm: '50.00' }]

describe('whose use it was', () => {
  it('is the firm’s that had the room on every day, over a renewal, too', () => {
    const both = [tenant('a', 'r', '2026-01-01', '2026-10-15'), tenant('a', 'r', '2026-10-15', '2027-01-01')]
    expect(splitOf(span, ROOM, both)).toMatchObject({ parts: [{ firmId: 'a', weight: 1n, of: 1n }] })
  })

  it('is unknown where the tenant changed, came or left on a day on which nobody read the meter', () => {
    const left = tenant('a', 'r', '2026-01-01', '2026-10-15')
    expect(splitOf(span, ROOM, [left])).toEqual({ unknownSince: '2026-10-15', firmIds: ['a'] })
    const came = tenant('b', 'r', '2026-10-15', '2027-01-01')
    expect(splitOf(span, ROOM, [came])).toEqual({ unknownSince: '2026-10-15', firmIds: ['b'] })
    expect(splitOf(span, ROOM, [left, came])).toEqual({ unknownSince: '2026-10-15', firmIds: ['a', 'b'] })
  })

  it('ends with a reading on the last day of a lease; an empty room is nobody’s', () => {
    const left = tenant('a', 'r', '2026-01-01', '2026-10-02')
    expect(splitOf(span, ROOM, [left])).toEqual({ parts: [] })
    const came = tenant('b', 'r', '2026-10-02', '2027-01-01')
    expect(splitOf(span, ROOM, [left, came])).toMatchObject({ parts: [{ firmId: 'b' }] })
    expect(splitOf(span, ROOM, [])).toEqual({ parts: [] })
  })

  it('is split by area and days where a meter is shared, and what is not let is left out', () => {
    const rooms = [
      { unitId: 'r', sqm: '50.00' },
      { unitId: 's', sqm: '150.00' },
    ]
    const tenants = [
      tenant('a', 'r', '2026-01-01', '2027-01-01'),
      tenant('b', 's', '2026-10-17', '2027-01-01', '150.00'),
    ]
    const split = splitOf(span, rooms, tenants)
    const parts = 'parts' in split ? split.parts : []
    // 31 days × 200 m²: a has 31 × 50, b 15 × 150.
    expect(amountsOf(parts, { shown: 620_000n, factor: '1.00', price: '1.00' }).map(fromFen)).toEqual([
      '1550.00',
      '2250.00',
    ])
    // A renewal is no second room, and who came later had less on the average.
    const renewed = [
      tenant('a', 'r', '2026-01-01', '2026-10-10'),
      tenant('a', 'r', '2026-10-10', '2027-01-01'),
      ...tenants.slice(1),
    ]
    const again = splitOf(span, rooms, renewed)
    expect('parts' in again ? again.parts.map(({ sqm }) => sqm) : []).toEqual(['50.00', '72.58'])
  })
})

const scheme = (effectiveFrom: string, price: string): Scheme => ({
  id: effectiveFrom,
  effectiveFrom,
  terms: { ...PLAIN_TERMS, utilities: { electricity: { price, vat: 13 } } },
})

/** A life of a meter: how much was used between two readings, how many days, and what happened to the meter. */
const lives = fc.array(
  fc.record({
    used: fc.integer({ min: 0, max: 90_000 }),
    days: fc.integer({ min: 1, max: 60 }),
    what: fc.constantFrom('read', 'read', 'read', 'agreed', 'replaced'),
    start: fc.integer({ min: 0, max: 5_000 }),
  }),
  { minLength: 1, maxLength: 25 },
)

describe('what is charged', () => {
  it('is consumption times price over random readings, replacements and rounds of the meter', () => {
    fc.assert(
      fc.property(
        lives,
        fc.integer({ min: 1, max: 9_999 }),
        fc.constantFrom('1.00', '40.00', '0.25'),
        (life, price, factor) => {
          let day = '2026-01-01'
          let shows = 12_345
          const readings: Reading[] = [reading(day, fromFen(BigInt(shows)), 'first')]
          const most = 100_000
          let expected = 0n
          const unit = `0.${String(price).padStart(4, '0')}`
          for (const { used, days, what, start } of life) {
            day = addDays(day, days)
            const rolls = shows + used >= most
            shows = (shows + used) % most
            const how = rolls ? 'rolled' : what
            readings.push(
              reading(day, fromFen(BigInt(shows)), how, how === 'replaced' ? fromFen(BigInt(start)) : null),
            )
            if (how === 'replaced') shows = start
            // Half a fen upwards, by a way of its own.
            const exact = BigInt(used) * toFen(factor) * BigInt(price)
            expected += exact / 1_000_000n + (exact % 1_000_000n >= 500_000n ? 1n : 0n)
          }
          const meter: MeterFacts = {
            id: 'm',
            code: 'E',
            utility: 'electricity',
            factor,
            digits: 3,
            endedOn: null,
            readings,
            rooms: [{ unitId: 'r', sqm: '50.00', code: '512' }],
            tenants: [tenant('a', 'r', '2025-01-01', '2040-01-01')],
          }
          const { owed, unread } = dueOf(meter, [scheme('2025-01-01', unit)], '2026-01-01', '2039-12-01')
          expect(owed.reduce((sum, { full }) => sum + toFen(full), 0n)).toBe(expected)
          expect(unread.filter(({ why }) => why !== 'unread')).toEqual([])
        },
      ),
    )
  })

  it('of a shared meter adds up to the whole where every room is let, whoever shares it', () => {
    const shares = fc.array(fc.integer({ min: 100, max: 30_000 }), { minLength: 2, maxLength: 8 })
    fc.assert(
      fc.property(
        shares,
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 1, max: 9_999 }),
        (areas, used, price) => {
          const rooms = areas.map((sqm, index) => ({ unitId: `r${index}`, sqm: fromFen(BigInt(sqm)) }))
          const tenants = rooms.map(({ unitId, sqm }, index) =>
            tenant(`f${index}`, unitId, '2026-01-01', '2027-01-01', sqm),
          )
          const split = splitOf(span, rooms, tenants)
          const amounts = amountsOf('parts' in split ? split.parts : [], {
            shown: BigInt(used),
            factor: '1.00',
            price: `0.${String(price).padStart(4, '0')}`,
          })
          const exact = BigInt(used) * 100n * BigInt(price)
          expect(amounts.reduce((sum, one) => sum + one, 0n)).toBe((exact * 2n + 1_000_000n) / 2_000_000n)
        },
      ),
    )
  })

  it('has the price of the last day of a span, and without one is said and not charged', () => {
    const meter: MeterFacts = {
      id: 'm',
      code: 'E',
      utility: 'electricity',
      factor: '1.00',
      digits: 6,
      endedOn: null,
      readings: [reading('2026-10-01', '0.00', 'first'), reading('2026-11-01', '100.00')],
      rooms: [{ unitId: 'r', sqm: '50.00', code: '512' }],
      tenants: [tenant('a', 'r', '2026-01-01', '2027-01-01')],
    }
    const due = (...schemes: Scheme[]) => dueOf(meter, schemes, '2026-01-01', '2026-11-01')
    expect(due(scheme('2026-01-01', '0.5'), scheme('2026-10-31', '0.6')).owed[0]?.full).toBe('60.00')
    expect(due(scheme('2026-01-01', '0.5'), scheme('2026-11-01', '0.6')).owed[0]?.full).toBe('50.00')
    const priceless = { id: 'x', effectiveFrom: '2026-01-01', terms: PLAIN_TERMS }
    expect(due(priceless)).toEqual({
      owed: [],
      unread: [{ meterId: 'm', firmId: 'a', why: 'no_price', day: '2026-10-31' }],
    })
    // Two months on nobody has read it.
    expect(dueOf(meter, [priceless], '2026-12-01', '2026-12-01').unread).toEqual([
      { meterId: 'm', firmId: 'a', why: 'unread', day: '2026-11-01' },
    ])
    // Nor until the day it was taken out, unless that was the day it was last read.
    const ended = (endedOn: string) =>
      dueOf({ ...meter, endedOn }, [priceless], '2026-12-01', '2026-12-01').unread.map(({ why }) => why)
    expect([ended('2026-11-20'), ended('2026-11-01')]).toEqual([['unread'], []])
  })
})
