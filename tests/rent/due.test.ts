import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NO_LANDING } from '~/ground/firm-line/landing-facts'
import { linesUpTo, type Charged, type NewLine } from '~/residence/charges/corrections'
import { dueIn, vatWithin, type LeaseFacts } from '~/residence/rent/due'
import { monthOf, monthsFrom } from '~/residence/rent/months'
import { reliefOn, yearBegins, yearOfStay } from '~/residence/rent/relief'
import { PLAIN_TERMS, type RentTerms, type Scheme } from '~/residence/rent/terms'
import { addDays, daysBetween, type Day } from '~/shared/days'
import { addYuan, toFen } from '~/shared/money'

const TERMS: RentTerms = {
  ...PLAIN_TERMS,
  relief: [
    { year: 1, percent: 100, needs: 'nothing' },
    { year: 2, percent: 50, needs: 'intent' },
    { year: 3, percent: 50, needs: 'signed_and_registered' },
  ],
  propertyFee: '4.50',
  depositMonths: 1,
  vat: { rent: 0, property: 6 },
}
const scheme = (effectiveFrom: Day, terms: Partial<RentTerms> = {}): Scheme => ({
  id: effectiveFrom,
  effectiveFrom,
  terms: { ...TERMS, ...terms },
})
const lease = (startsOn: Day, endsBefore: Day, more: Partial<LeaseFacts> = {}): LeaseFacts => ({
  id: 'lease',
  firmId: 'firm',
  startsOn,
  endsBefore,
  unitClass: 'office',
  sqm: '35.50',
  rentPerSqm: '55.00',
  relief: 'scheme',
  goesOn: false,
  stay: { since: startsOn, until: null, ...NO_LANDING },
  ...more,
})
const rentOf = (month: Day, one: LeaseFacts, schemes = [scheme('2024-01-01')]) =>
  dueIn(month, one, schemes).filter(({ kind }) => kind === 'rent')
const told = (lines: ReturnType<typeof dueIn>) =>
  lines.map(
    ({ startsOn, full, relief, amount, reason }) => `${startsOn} ${full} - ${relief} = ${amount} ${reason}`,
  )

describe('a month of rent', () => {
  it('is free in the first year, and its part by the days of the month', () => {
    expect(told(rentOf('2026-01-01', lease('2026-01-10', '2027-01-10')))).toEqual([
      // 35.50 × 55.00 × 22 / 31 = 1385.645…
      '2026-01-10 1385.65 - 1385.65 = 0.00 year',
    ])
  })

  it('falls into two where a year of residence ends inside it, and the parts add up to the month', () => {
    const one = lease('2026-01-10', '2028-01-10')
    expect(told(rentOf('2027-01-01', one))).toEqual([
      '2027-01-01 566.85 - 566.85 = 0.00 year',
      '2027-01-10 1385.65 - 0.00 = 1385.65 unmet',
    ])
  })

  it('is halved in the second year from the first stretch that begins with an intent to land', () => {
    const landings = [{ intentOn: '2027-03-15', signedOn: null, until: null }]
    const stay = { since: '2026-01-10', until: null, landings, homes: [] }
    const one = lease('2026-01-10', '2028-01-10', { stay })
    expect(told(rentOf('2027-03-01', one))).toEqual(['2027-03-01 1952.50 - 0.00 = 1952.50 unmet'])
    expect(told(rentOf('2027-04-01', one))).toEqual(['2027-04-01 1952.50 - 976.25 = 976.25 year'])
  })

  it('asks of the third year a signed landing and a company registered at home, as long as both last', () => {
    const stay = (until: Day | null, since = '2028-02-20') => ({
      since: '2026-01-10',
      until: null,
      landings: [{ intentOn: '2027-03-15', signedOn: '2028-01-05', until }],
      homes: [{ since, until: null }],
    })
    const on = (day: Day, facts: ReturnType<typeof stay>) => reliefOn(TERMS, 'scheme', facts, day)
    expect(on('2028-02-01', stay(null))).toEqual({ percent: 0, reason: 'unmet', year: 3 })
    expect(on('2028-03-01', stay(null))).toEqual({ percent: 50, reason: 'year', year: 3 })
    expect(on('2028-06-01', stay('2028-05-20'))).toEqual({ percent: 0, reason: 'unmet', year: 3 })
    expect(on('2029-01-10', stay(null))).toEqual({ percent: 0, reason: 'after_relief', year: 4 })
  })

  it('has no relief from the day after the firm graduated', () => {
    const stay = { since: '2026-01-10', until: '2026-06-15', ...NO_LANDING }
    expect(told(rentOf('2026-06-01', lease('2026-01-10', '2027-01-10', { stay })))).toEqual([
      '2026-06-01 976.25 - 976.25 = 0.00 year',
      '2026-06-16 976.25 - 0.00 = 976.25 not_resident',
    ])
  })

  it('counts the days of February in a leap year', () => {
    const none = { relief: 'none' as const }
    expect(told(rentOf('2028-02-01', lease('2028-02-15', '2029-02-15', none)))).toEqual([
      // 1952.50 × 15 / 29 = 1009.913…
      '2028-02-15 1009.91 - 0.00 = 1009.91 none',
    ])
  })

  it('goes up for running leases only where the scheme says so', () => {
    const rises = (reprices: boolean) => [
      scheme('2024-01-01'),
      scheme('2026-07-16', { prices: { office: '60.00' }, reprices }),
    ]
    const one = lease('2026-01-10', '2027-01-10', { relief: 'none' })
    expect(told(rentOf('2026-07-01', one, rises(false)))).toEqual([
      '2026-07-01 944.76 - 0.00 = 944.76 none',
      '2026-07-16 1007.74 - 0.00 = 1007.74 none',
    ])
    expect(told(rentOf('2026-07-01', one, rises(true)))).toEqual([
      '2026-07-01 944.76 - 0.00 = 944.76 none',
      '2026-07-16 1099.35 - 0.00 = 1099.35 none',
    ])
  })

  it('comes with the property fee, its VAT, and in the first month the deposit', () => {
    const lines = dueIn('2026-01-01', lease('2026-01-10', '2027-01-10'), [scheme('2024-01-01')])
    expect(lines.map(({ kind, amount, vat }) => [kind, amount, vat])).toEqual([
      ['rent', '0.00', '0.00'],
      ['property', '113.37', '6.42'],
      ['deposit', '1952.50', '0.00'],
    ])
    const goesOn = lease('2026-01-10', '2027-01-10', { goesOn: true })
    expect(dueIn('2026-01-01', goesOn, [scheme('2024-01-01')]).map(({ kind }) => kind)).toEqual([
      'rent',
      'property',
    ])
  })

  it('asks nothing of days before the first scheme', () => {
    expect(dueIn('2023-12-01', lease('2023-05-01', '2025-05-01'), [scheme('2024-01-01')])).toEqual([])
  })

  it('holds the VAT within what includes it', () => {
    expect([vatWithin('106.00', 6), vatWithin('-106.00', 6), vatWithin('100.00', 0)]).toEqual([
      '6.00',
      '-6.00',
      '0.00',
    ])
  })
})

it('counts years in residence from the 29th of February as the Civil Code does', () => {
  expect([yearBegins('2028-02-29', 2), yearBegins('2028-02-29', 5)]).toEqual(['2029-03-01', '2032-02-29'])
  expect([yearOfStay('2028-02-29', '2029-02-28'), yearOfStay('2028-02-29', '2029-03-01')]).toEqual([1, 2])
})

const day = (from: Day, spread: number) =>
  fc.integer({ min: 0, max: spread }).map((days) => addDays(from, days))
const cents = (least: number, most: number) =>
  fc.integer({ min: least, max: most }).map((fen) => (fen / 100).toFixed(2))

/** A life of leases of one firm: begun on any day, priced and relieved in any way, leap years among them. */
const lives = fc
  .record({
    startsOn: day('2023-06-01', 900),
    length: fc.integer({ min: 1, max: 1500 }),
    sqm: cents(100, 90_000),
    rentPerSqm: cents(100, 20_000),
    relief: fc.constantFrom('scheme' as const, 'full' as const, 'half' as const, 'none' as const),
    graduatesAfter: fc.option(fc.integer({ min: 1, max: 1500 })),
    intent: fc.option(day('2023-06-01', 1800)),
    signed: fc.option(day('2023-06-01', 1800)),
    home: fc.option(day('2023-06-01', 1800)),
  })
  .map(({ startsOn, length, graduatesAfter, intent, signed, home, ...rest }) =>
    lease(startsOn, addDays(startsOn, length), {
      ...rest,
      stay: {
        since: startsOn,
        until: graduatesAfter === null ? null : addDays(startsOn, graduatesAfter),
        landings: [{ intentOn: intent, signedOn: signed, until: null }],
        homes: home === null ? [] : [{ since: home, until: null }],
      },
    }),
  )
const changes = fc
  .uniqueArray(day('2024-03-01', 1500), { maxLength: 4 })
  .chain((days) =>
    fc.tuple(
      ...days.map((from) =>
        fc
          .record({ office: cents(100, 20_000), reprices: fc.boolean(), propertyFee: cents(0, 900) })
          .map(({ office, ...terms }) => scheme(from, { ...terms, prices: { office } })),
      ),
    ),
  )
  .map((later) => [
    scheme('2024-01-01'),
    ...later.sort((a, b) => (a.effectiveFrom < b.effectiveFrom ? -1 : 1)),
  ])

/** What has been charged, line upon line. */
function booked(lines: readonly NewLine[]): Charged[] {
  const sums = new Map<string, Charged>()
  for (const line of lines) {
    const key = `${line.leaseId} ${line.kind} ${line.month}`
    const known = sums.get(key)
    sums.set(key, {
      leaseId: line.leaseId ?? '',
      firmId: line.firmId,
      kind: line.kind,
      month: line.month,
      full: addYuan(known?.full ?? '0', line.full),
      relief: addYuan(known?.relief ?? '0', line.relief),
      vat: addYuan(known?.vat ?? '0', line.vat),
      vatPercent: line.vatPercent,
      revision: Math.max(known?.revision ?? 0, line.revision),
      resident: line.resident,
    })
  }
  return [...sums.values()]
}
const net = (lines: readonly { amount: string }[]) => addYuan('0', ...lines.map(({ amount }) => amount))

describe('over random lives', () => {
  it('every charged day is in one stretch of rent, none is lost, and a month is what its days come to', () => {
    fc.assert(
      fc.property(lives, changes, (one, schemes) => {
        const first = one.startsOn > '2024-01-01' ? one.startsOn : '2024-01-01'
        let days = 0
        for (const month of first < one.endsBefore ? monthsFrom(first, addDays(one.endsBefore, -1)) : []) {
          const lines = rentOf(month, one, schemes)
          let at = month > first ? month : first
          for (const line of lines) {
            expect(line.startsOn).toBe(at)
            expect(toFen(line.amount)).toBe(toFen(line.full) - toFen(line.relief))
            expect(toFen(line.relief) >= 0n && toFen(line.relief) <= toFen(line.full)).toBe(true)
            days += daysBetween(line.startsOn, line.endsBefore)
            at = line.endsBefore
          }
          // The exact sum in ten-thousandths of a fen over the days of the month, rounded once.
          const over = BigInt(daysBetween(month, monthsFrom(month, addDays(month, 31))[1] ?? month))
          const exact = lines.reduce(
            (sum, line) =>
              sum +
              toFen(line.sqm) * toFen(line.pricePerSqm) * BigInt(daysBetween(line.startsOn, line.endsBefore)),
            0n,
          )
          const fen = lines.reduce((sum, line) => sum + toFen(line.full), 0n)
          const off = fen * 100n * over - exact
          expect(off * 2n <= 100n * over && off * 2n > -100n * over).toBe(true)
        }
        expect(days).toBe(first < one.endsBefore ? daysBetween(first, one.endsBefore) : 0)
      }),
      { numRuns: 300 },
    )
  })

  it('charges month by month come to the contract, whatever changes on the way, and twice is once', () => {
    fc.assert(
      fc.property(lives, changes, day('2024-01-01', 900), fc.boolean(), (life, schemes, cut, isCancelled) => {
        const most = addDays(life.startsOn, 600)
        const one = life.endsBefore > most ? { ...life, endsBefore: most } : life
        const ended = cut > one.startsOn && cut < one.endsBefore ? { ...one, endsBefore: cut } : one
        const months = monthsFrom('2024-01-01', addDays(one.endsBefore, 40))
        const lines: NewLine[] = []
        for (const month of months) {
          // The early end, or that the lease is called off, becomes known in the month after it.
          const known = month > monthOf(ended.endsBefore) ? (isCancelled ? [] : [ended]) : [one]
          const fresh = linesUpTo(month, known, schemes, booked(lines))
          lines.push(...fresh)
          if (month.endsWith('06-01')) expect(linesUpTo(month, known, schemes, booked(lines))).toEqual([])
        }
        const owed = isCancelled ? [] : months.flatMap((month) => dueIn(month, ended, schemes))
        expect(net(lines)).toBe(net(owed))
        const keys = lines.map((line) =>
          [line.leaseId, line.kind, line.month, line.startsOn, line.revision].join(),
        )
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 60 },
    )
  })
})
