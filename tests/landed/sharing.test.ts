import fc from 'fast-check'
import { readFileSync, globSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shareTax } from '~/landing/park-rules/tax'
import { partsOf, shareOf, type CountedRow } from '~/landing/sharing/parts'
import { periodsOver, quartersOf, versionFor } from '~/landing/sharing/period'
import { AgreementForm, VersionForm } from '~/landing/sharing/sharing.form'
import { addYuan, formatWan, fromFen, toFen, wanToYuan } from '~/shared/money'
import { agreementFields } from '../support/scenes/landing/sharing'

const yuan = fc.bigInt({ min: 0n, max: 10n ** 17n }).map(fromFen)
const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => String(hundredths / 100))
const base = fc.integer({ min: 1, max: 10_000 }).map((hundredths) => String(hundredths / 100))

describe('what two cities share of an amount', () => {
  it.each([
    ['50', ['617.28', '617.28']],
    ['70', ['864.19', '370.37']],
  ])('is that of the golden cases: 1,234.56 万 with %s%% for the home city', (homePercent, parts) => {
    const { agreedHome, agreedHost } = shareOf(wanToYuan('1234.56'), { basePercent: '100', homePercent })
    expect([formatWan(agreedHome), formatWan(agreedHost)]).toEqual(parts)
  })

  it('is the whole to the fen, whatever the amount and the share, with no part below zero', () => {
    fc.assert(
      fc.property(yuan, base, percent, (amount, basePercent, homePercent) => {
        const { shared, agreedHome, agreedHost } = shareOf(amount, { basePercent, homePercent })
        expect(addYuan(agreedHome, agreedHost)).toBe(shared)
        expect(toFen(agreedHome) >= 0n && toFen(agreedHost) >= 0n).toBe(true)
        expect(toFen(shared) <= toFen(amount)).toBe(true)
        if (homePercent === '0') expect(agreedHome).toBe('0.00')
        if (homePercent === '100') expect(agreedHost).toBe('0.00')
        // Settled to 0.01 万元: nobody is farther than that from the exact part.
        const exact = (toFen(shared) * BigInt(Math.round(Number(homePercent) * 100))) / 10_000n
        const off = toFen(agreedHome) - exact
        expect(off <= 10_000n && off >= -10_000n).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('adds up for any number of parties, too', () => {
    fc.assert(
      fc.property(yuan, fc.array(percent, { minLength: 1, maxLength: 6 }), (amount, parts) => {
        const shares = shareTax(amount, parts)
        if (!shares.ok) {
          expect(parts.every((part) => Number(part) === 0)).toBe(true)
          return
        }
        expect(addYuan('0', ...shares.value)).toBe(addYuan('0', amount))
        for (const [at, share] of shares.value.entries()) {
          expect(toFen(share) >= 0n).toBe(true)
          if (Number(parts[at]) === 0) expect(share).toBe('0.00')
        }
      }),
    )
  })
})

describe('the parts of a settlement', () => {
  const row = fc.record({
    projectId: fc.integer({ min: 1, max: 6 }).map(String),
    metric: fc.constantFrom('tax' as const, 'output' as const),
    quarter: fc.constantFrom('2026Q1', '2026Q2'),
    amount: fc.option(yuan),
    city: fc.constantFrom('home' as const, 'host' as const, 'other' as const),
  })
  const once = (rows: CountedRow[]) => [
    ...new Map(rows.map((one) => [`${one.projectId} ${one.metric} ${one.quarter}`, one])).values(),
  ]
  const terms = [{ metric: 'tax' as const, basePercent: '40', homePercent: '70' }]

  it('add up in each ledger by itself, and count what is missing apart from nothing', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }).map(once), (rows) => {
        const parts = partsOf(terms, rows)
        expect(parts.map(({ metric }) => metric)).toEqual(['tax'])
        const own = rows.filter(({ metric }) => metric === 'tax')
        const known = own.flatMap(({ amount }) => amount ?? [])
        for (const part of parts) {
          expect(part.amount).toBe(addYuan('0', ...known))
          expect(addYuan(part.lawHome, part.lawHost, part.lawOther)).toBe(part.amount)
          expect(addYuan(part.agreedHome, part.agreedHost)).toBe(part.shared)
          expect(part.missing).toBe(own.length - known.length)
        }
      }),
    )
  })
})

describe('periods', () => {
  const versions = [
    { from: '2025-01-01', until: null },
    { from: '2026-01-01', until: '2026-06-30' },
  ]
  it('go by the version that began last, unless it is over', () => {
    expect(versionFor(versions, '2024Q4')).toBeNull()
    expect(versionFor(versions, '2025Q4')).toBe(versions[0])
    expect(versionFor(versions, '2026Q2')).toBe(versions[1])
    expect(versionFor(versions, '2026Q3')).toBeNull()
  })
  it('are settled once they are over', () => {
    expect(periodsOver(versions, 'quarter', '2026-03-31')).toEqual(['2025Q4', '2025Q3', '2025Q2', '2025Q1'])
    expect(periodsOver(versions, 'quarter', '2026-04-01')[0]).toBe('2026Q1')
    expect(periodsOver(versions, 'year', '2026-12-31')).toEqual(['2025'])
    expect(quartersOf('2025')).toEqual(['2025Q1', '2025Q2', '2025Q3', '2025Q4'])
  })
})

describe('the form', () => {
  const problems = (given: Record<string, string>) => {
    const read = AgreementForm.safeParse(agreementFields(given))
    return read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)
  }
  it('takes a share from 0 to 100, with two places at most, and one metric at least', () => {
    expect(problems({})).toEqual([])
    expect(problems({ tax_home: '100.01' })).toEqual(['tax_home percent'])
    expect(problems({ tax_home: '-1' })).toEqual(['tax_home percent'])
    expect(problems({ tax_base: '0' })).toEqual(['tax_base percent'])
    expect(problems({ tax_home: '' })).toEqual(['tax_home no_metric'])
    expect(problems({ scope: 'park', parkId: 'x' })).toEqual(['parkId required'])
    expect(problems({ untilOn: '2025-12-31' })).toEqual(['untilOn until_before_from'])
  })
  it('shares all of a figure where nothing else is said', () => {
    const { docNo, reason } = agreementFields()
    const read = VersionForm.parse({ fromOn: '2027-01-01', docNo, reason, output_home: '55.5' })
    expect(read.terms).toEqual([{ metric: 'output', homePercent: '55.5', basePercent: '100' }])
  })
})

it('what was agreed is read nowhere but among what the cities share: no statistic counts it', () => {
  const readers = globSync('app/**/*.{ts,tsx}').filter((file) =>
    /SharingPart|sharingPart|agreedHome|agreedHost/.test(readFileSync(file, 'utf8')),
  )
  const own =
    /^app[\\/](landing[\\/]sharing|audiences[\\/]sharing|across[\\/]exports[\\/]sharing-table|platform[\\/](generated|postgres))/
  expect(readers.filter((file) => !own.test(file))).toEqual([])
  // And where both stand, no expression takes one of each.
  const added = /(law|agreed)(Home|Host|Other)\b[^\n;,]*\+[^\n;,]*(law|agreed)(Home|Host|Other)/
  const sums = readers.filter((file) => own.test(file) && added.test(readFileSync(file, 'utf8')))
  expect(sums.filter((file) => !file.includes('generated'))).toEqual([])
})
