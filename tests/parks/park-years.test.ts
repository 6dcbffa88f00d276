import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareByRank } from '~/landing/park-rewards/shares'
import {
  actualOf,
  ALL_FIGURES,
  growth,
  growthOfThreeYears,
  isMet,
  slipsFromText,
  slipsInText,
  unitSlips,
  type Figures,
} from '~/landing/park-years/figures'
import { parkYearWords } from '~/landing/park-years/words'
import { FiguresForm } from '~/landing/park-years/year.form'
import { addYuan } from '~/shared/money'

const nothing = Object.fromEntries(ALL_FIGURES.map((name) => [name, null])) as Figures
const figures = (given: Partial<Figures>): Figures => ({ ...nothing, ...given })

describe('the figures of a park', () => {
  it('asks about a figure ten thousand times the one of the year before, up and down, and about no other', () => {
    const before = figures({ output: '1200000000', tax: '36000000', muUsed: '450', jobs: '3' })
    const typed = figures({ output: '12600000000000', tax: '3700', muUsed: '460', jobs: '9000000' })
    const slips = unitSlips(typed, before, 1000)
    expect(slips).toEqual([
      { name: 'output', way: 'up', times: 10500 },
      { name: 'tax', way: 'down', times: 9730 },
    ])
    expect(slipsFromText(slipsInText(slips))).toEqual(slips)
    const detail = { figure: 'output', slips: slipsInText(slips) }
    expect(parkYearWords.zh.refusals.unit_slip(detail)).toBe(
      '产值是上年同期的 10,500 倍，税收是上年同期的 1/9,730，单位填错了吗？确实没错，请勾选“单位没有错”再提交。',
    )
    expect(parkYearWords.en.refusals.unit_slip(detail)).toContain(
      'Output is 10,500 times that of the year before, Tax is 1/9,730 of that of the year before:',
    )
    expect(unitSlips(typed, null, 1000)).toEqual([])
    expect(unitSlips(figures({ output: '1' }), figures({ output: '0' }), 1000)).toEqual([])
  })

  it.each([
    ['a tenth a year', ['133.1', '121', '110', '100'], { mean: '10.0', lowest: '10.0' }],
    ['uneven years', ['200', '100', '110', '100'], { mean: '26.0', lowest: '-9.1' }],
    ['a fall', ['50', '80', '90', '100'], { mean: '-20.6', lowest: '-37.5' }],
    ['to nothing', ['0', '80', '90', '100'], { mean: '-100.0', lowest: '-100.0' }],
    ['a year that is missing', ['133.1', null, '110', '100'], null],
    ['three years alone', ['133.1', '121', '110'], null],
    ['a base of nothing', ['133.1', '121', '110', '0'], null],
    ['a year between of nothing', ['133.1', '0', '110', '100'], null],
  ])('counts growth over three years: %s', (_, revenues, expected) => {
    expect(growthOfThreeYears(revenues)).toEqual(expected)
  })

  it('says no growth on a base of nothing', () => {
    expect(growth('115', '100')).toBe('15.0')
    expect([growth('1', '0'), growth('1', '-5'), growth(null, '1'), growth('1', null)]).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  it('counts a quota by the whole year, else by its quarters, and by nothing as not known', () => {
    const q = (quarter: number, projects100: string | null) => ({
      quarter,
      figures: figures({ projects100 }),
    })
    expect(actualOf('projects100', [q(1, '2'), q(2, '1')])).toBe('3')
    expect(actualOf('projects100', [q(0, '4'), q(1, '2')])).toBe('4')
    expect(actualOf('projects100', [q(1, null)])).toBeNull()
    expect([isMet('3', '3'), isMet('2.99', '3'), isMet(null, '0')]).toEqual([true, false, false])
  })

  it('refuses more large projects than projects, for these count among those', () => {
    const typed = { year: '2026', quarter: '0', asOf: '2026-10-31', source: '月报' }
    const codes = (given: object) =>
      FiguresForm.safeParse({ ...typed, ...given }).error?.issues.map(({ message }) => message) ?? []
    expect(codes({ projects100: '2', projects500: '3' })).toEqual(['more_large'])
    expect(codes({ projects100: '3', projects500: '3' })).toEqual([])
    expect(codes({})).toEqual(['nothing'])
    expect(FiguresForm.parse({ ...typed, tax: '3,600 万元' }).tax).toBe('36000000.00')
  })
})

describe('a reward', () => {
  it('goes by rank, equal ranks share their places, and the last takes the rest', () => {
    const parks = [1, 2, 2, 4].map((rank) => ({ rank }))
    expect(shareByRank('1000000.00', [50, 30, 20], parks).map(({ amount }) => amount)).toEqual([
      '500000.00',
      '250000.00',
      '250000.00',
    ])
    expect(shareByRank('100.00', [1, 1, 1], parks.slice(0, 1)).map(({ amount }) => amount)).toEqual([
      '100.00',
    ])
    expect(shareByRank('100.00', [], parks)).toEqual([])
  })

  it('always comes to the whole, to the fen', () => {
    const amount = fc.integer({ min: 1, max: 10 ** 11 }).map((fen) => (fen / 100).toFixed(2))
    const shares = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 })
    const totals = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(amount, shares, totals, (total, shares, totals) => {
        const parks = totals.map((one) => ({ rank: 1 + totals.filter((other) => other > one).length }))
        const parts = shareByRank(total, shares, parks)
        expect(addYuan('0', ...parts.map(({ amount }) => amount))).toBe(addYuan('0', total))
        expect(parts.every(({ amount }) => !amount.startsWith('-'))).toBe(true)
      }),
    )
  })
})
