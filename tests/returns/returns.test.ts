import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findingsOf } from '~/plan/returns/checks'
import { FIRM_KEYS, LINE_KEYS, LINES, type FirmKey, type LineKey } from '~/plan/returns/definition'
import type { FirmLine, QuartersOfFirm, ReturnFigures } from '~/plan/returns/figures'
import { ApproveReturnForm } from '~/plan/returns/return.form'
import { sumOf, thousandOf } from '~/plan/returns/thousand'
import { returnWords } from '~/plan/returns/words'
import { PublishForm } from '~/plan/bulletins/bulletin.form'

const zeros = Object.fromEntries(FIRM_KEYS.map((key) => [key, '0'])) as Record<FirmKey, string>
const firm = (values: Partial<Record<FirmKey, string | null>>, more: Partial<FirmLine> = {}): FirmLine => ({
  id: 'a',
  name: '甲',
  uscc: '',
  since: '2024-01-01',
  industry: '39',
  figures: 1,
  values: { ...zeros, revenue: '1000', staff: '5', ...values },
  before: null,
  yearBefore: null,
  quarters: null,
  ...more,
})

/** What the quarters of such a firm come to. */
const four = (given: Partial<QuartersOfFirm>): QuartersOfFirm => ({
  known: 4,
  all: 4,
  revenue: '1000',
  rd: '0',
  tax: '0',
  staff: '5',
  rd_staff: '0',
  ...given,
})

/** A return of these firms that agrees in itself, but for what a test changes. */
function returnOf(firms: FirmLine[], totals: Partial<Record<LineKey, string>> = {}): ReturnFigures {
  const none = Object.fromEntries(LINE_KEYS.map((key) => [key, '0'])) as Record<LineKey, string>
  const sums = Object.fromEntries(
    FIRM_KEYS.map((key) => [key, sumOf(firms.map(({ values }) => values[key] ?? '0'))]),
  )
  const count = String(firms.length)
  return {
    until: '2025-12-31',
    totals: { ...none, ...sums, firms_entered: count, firms_after: count, ...totals },
    firms,
  }
}
const checksOf = (figures: ReturnFigures) => findingsOf(figures).map(({ check }) => check)

describe('thousand yuan', () => {
  it.each([
    ['499.99', '0'],
    ['500.00', '1'],
    ['1499.99', '1'],
    ['1500', '2'],
    ['-500', '-1'],
    ['-499.99', '0'],
    ['9999999999999999.99', '10000000000000'],
  ])('%s yuan is %s', (yuan, thousand) => expect(thousandOf(yuan)).toBe(thousand))

  it('is never further than half a thousand from the amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), (fen) => {
        const sign = fen < 0n ? '-' : ''
        const size = (fen < 0n ? -fen : fen).toString().padStart(3, '0')
        const away = BigInt(thousandOf(`${sign}${size.slice(0, -2)}.${size.slice(-2)}`)) * 100_000n - fen
        expect(away <= 50_000n && away >= -50_000n).toBe(true)
      }),
    )
  })
})

describe('the checks of a return', () => {
  it('find nothing in one that agrees', () => expect(checksOf(returnOf([firm({}), firm({})]))).toEqual([]))

  it.each<[string, ReturnFigures]>([
    ['area_sum', returnOf([firm({})], { area_office: '10.00', area_total: '10.01' })],
    ['stays_balance', returnOf([firm({})], { firms_left: '1' })],
    ['firm_lines', returnOf([firm({})], { firms_entered: '2', firms_after: '2' })],
    ['sums', returnOf([firm({})], { revenue: '999' })],
    ['rd_staff_over_staff', returnOf([firm({ rd_staff: '6' })])],
    ['no_figures', returnOf([firm({ revenue: null, staff: null, rd: null }, { figures: 0 })])],
    ['rd_over_revenue', returnOf([firm({ rd: '1001' })])],
    ['tax_over_revenue', returnOf([firm({ tax: '1001' })])],
    ['unit_slip', returnOf([firm({}, { before: { revenue: '1', rd: '0', tax: null } })])],
    ['unit_slip', returnOf([firm({}, { before: { revenue: '1000000', rd: '0', tax: null } })])],
    ['no_staff', returnOf([firm({ staff: '0' })])],
    ['unit_slip', returnOf([firm({}, { yearBefore: { revenue: '1', rd: null, tax: null } })])],
    ['quarters_differ', returnOf([firm({ staff: '5' }, { quarters: four({ revenue: '999' }) })])],
    ['quarters_differ', returnOf([firm({ staff: '5' }, { quarters: four({ staff: '6' }) })])],
    ['quarters_differ', returnOf([firm({}, { quarters: four({ known: 3, revenue: '1001', staff: null }) })])],
  ])('%s', (check, figures) => expect(checksOf(figures)).toEqual([check]))

  it('take a year for right that is what its quarters come to, or no less than those that are known', () => {
    expect(checksOf(returnOf([firm({}, { quarters: four({}) })]))).toEqual([])
    expect(
      checksOf(returnOf([firm({}, { quarters: four({ known: 3, revenue: '400', staff: null }) })])),
    ).toEqual([])
  })

  it('take no growth short of a thousandfold for another unit, nor a beginning', () => {
    expect(checksOf(returnOf([firm({}, { before: { revenue: '2', rd: '0', tax: null } })]))).toEqual([])
    expect(checksOf(returnOf([firm({}, { before: { revenue: '0', rd: '0', tax: null } })]))).toEqual([])
  })
})

it('gives every line of the return a number of its own', () => {
  const numbers = LINE_KEYS.map((key) => LINES[key].no)
  expect(new Set(numbers).size).toBe(numbers.length)
})

it('takes no version that is larger than the database can hold', () => {
  for (const [version, isOne] of [
    ['2147483647', true],
    ['2147483648', false],
    ['0', false],
  ] as const) {
    expect(ApproveReturnForm.safeParse({ version }).success).toBe(isOne)
    expect(PublishForm.safeParse({ version, series: '渭飞' }).success).toBe(isOne)
  }
})

it('names what does not agree, and where, with the marks of each language', () => {
  expect(returnWords.zh.atFirms(['甲', '乙'])).toBe('2 家：甲；乙')
  expect(returnWords.en.atFirms(['甲', '乙'])).toBe('2 firms: 甲; 乙')
  expect(returnWords.en.atFirms(['甲'])).toBe('1 firm: 甲')
  expect(returnWords.en.notAgreed(['A', 'B'])).toMatch(/: A; B$/)
})
