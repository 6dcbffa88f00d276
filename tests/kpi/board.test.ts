import { describe, expect, it } from 'vitest'
import { againstOf } from '~/plan/counting/against'
import { planSpan, progressOf, timePassed, type IndicatorFacts } from '~/plan/counting/board'
import { csvOf } from '~/plan/board/csv'
import { countsIn, drillQuery, drillSpan, readDrill } from '~/plan/counting/drill'
import { INDICATOR_CODES, indicatorOf } from '~/plan/counting-rules/catalogue'
import { change, chartValue, figure, goal, rounded, share } from '~/plan/counting/figure'
import { inColumn } from '~/shared/money'
import { evenTargets } from '~/plan/counting/progress'
import { INDICATOR_OF } from '~/plan/counting-rules/record-rule'

const span = planSpan('2024-01-01', 5)
const facts: IndicatorFacts = {
  target: '100',
  strict: false,
  targets: evenTargets('100', 2024, 5),
  months: [
    { month: '2024-03-01', value: '10' },
    { month: '2026-11-01', value: '5' },
  ],
  lapses: [],
}
const at = (change: Partial<IndicatorFacts>, day = '2026-11-20') =>
  progressOf({ ...facts, ...change }, span, day)

describe('progress', () => {
  it('runs from the first day of the plan to the last', () => {
    expect(span).toEqual({ from: '2024-01-01', to: '2028-12-31' })
    expect(timePassed(span, '2026-11-20')).toBe('57.7')
    expect(timePassed(span, '2030-01-01')).toBe('100.0')
  })

  it('steps at the end of each month, and today for the running one', () => {
    expect(at({}).actual).toEqual([
      { day: '2024-01-01', value: 0 },
      { day: '2024-03-31', value: 10 },
      { day: '2026-11-20', value: 15 },
    ])
  })

  it('falls on the day a certificate runs out, and not before', () => {
    const lapses = [{ on: '2026-06-01', value: '2' }]
    expect(at({ lapses }).value).toBe('13')
    expect(at({ lapses: [{ on: '2026-12-01', value: '2' }] }).value).toBe('15')
    expect(at({ lapses }).actual.map(({ value }) => value)).toEqual([0, 10, 8, 13])
  })

  it('is red far behind, with what a quarter must bring', () => {
    const progress = at({})
    expect([progress.pace, progress.due, progress.gap]).toEqual(['red', '57.75', '-42.75'])
    expect(Number(progress.quarterNeeded)).toBeCloseTo((100 - 15) / (25 + 10 / 30) / (1 / 3), 1)
  })

  it('asks nothing more of a reached target, and a strict one is not reached by equality', () => {
    const months = [{ month: '2025-01-01', value: '100' }]
    expect(at({ months })).toMatchObject({ reached: true, quarterNeeded: null })
    expect(at({ months, strict: true }).reached).toBe(false)
  })

  it('has no forecast in the first months', () => {
    expect(at({ months: [] }, '2024-02-10').ends).toBeNull()
  })
})

describe('the running month', () => {
  const months = [
    { month: '2025-11-01', value: '2' },
    { month: '2026-10-01', value: '7' },
    { month: '2026-11-01', value: '5' },
  ]
  const lapses = [
    { on: '2026-10-31', value: '1' },
    { on: '2026-11-20', value: '6' },
    { on: '2026-11-21', value: '3' },
  ]
  it('stands beside the month before and the same a year ago, each less what lapsed in it', () => {
    expect(againstOf({ months, lapses }, span, '2026-11-20')).toEqual({
      month: '-1',
      monthBefore: '6',
      yearBefore: '2',
    })
  })

  it('has no month before the plan, and counts what lapsed before it into its first', () => {
    const early = {
      months: [{ month: '2024-01-01', value: '4' }],
      lapses: [{ on: '2023-12-05', value: '1' }],
    }
    expect(againstOf(early, span, '2024-01-09')).toEqual({ month: '3', monthBefore: null, yearBefore: null })
  })

  it('says its sign, and none of nothing', () => {
    const said = (value: string) => [change('count', value, 'zh'), change('money', value, 'zh')]
    expect([said('3'), said('-125000000'), said('0')]).toEqual([
      ['+3', '+0.00'],
      ['−125,000,000', '−1.25'],
      ['0', '0.00'],
    ])
  })
})

describe('a plan that does not begin on 1 January', () => {
  const own = planSpan('2026-07-01', 5)
  const plan: IndicatorFacts = { ...facts, targets: evenTargets('50', 2026, 5), months: [] }
  const on = (day: string) => progressOf(plan, own, day)
  it('asks for a day on its first day and for everything on its last', () => {
    expect(own).toEqual({ from: '2026-07-01', to: '2031-06-30' })
    expect(Number(on('2026-07-01').due)).toBeCloseTo(10 / 365, 2)
    expect([on('2026-07-01').gap, on('2026-07-01').percent]).toEqual(['-0.03', 0])
    expect(on('2027-06-30').due).toBe('10.00')
    expect([on('2031-06-30').due, on('2031-06-30').quarterNeeded]).toEqual(['50.00', null])
  })
  it('draws its plan from year to year of its own', () => {
    expect(on('2026-07-01').plan.slice(0, 2)).toEqual([
      { day: '2026-07-01', value: 0 },
      { day: '2027-06-30', value: 10 },
    ])
    expect(on('2026-07-01').plan.at(-1)).toEqual({ day: '2031-06-30', value: 50 })
  })
  it('has no full month before its first whole one', () => {
    const middle = planSpan('2026-07-15', 5)
    const months = [{ month: '2026-07-01', value: '3' }]
    expect(progressOf({ ...plan, months }, middle, '2026-11-20').monthBrought).toBe('0.00')
  })
})

describe('pace and forecast', () => {
  const steady = (each: string) =>
    Array.from({ length: 34 }, (_, month) => ({
      month: `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`,
      value: each,
    }))
  it('follows the forecast where the plan to date says otherwise, and names what is missing', () => {
    const slow = [...steady('1').slice(0, 22), { month: '2024-01-01', value: '40' }]
    const progress = at({ months: slow })
    expect(progress.percent).toBeGreaterThan(100)
    expect([progress.pace, progress.paceBy]).toEqual(['red', 'forecast'])
    expect(Number(progress.missing)).toBeGreaterThan(0)
  })
  it('says the same where both agree', () => {
    const progress = at({ months: steady('2') })
    expect([progress.pace, progress.paceBy, progress.missing]).toEqual(['green', 'plan', null])
  })
})

describe('the drill', () => {
  it.each([
    ['', { year: null, half: null, month: null, state: null, page: 1, part: null }],
    [
      'year=2026&half=2&state=out&page=3',
      { year: 2026, half: 2, month: null, state: 'out', page: 3, part: null },
    ],
    [
      'half=2&state=nothing&page=-1',
      { year: null, half: null, month: null, state: null, page: 1, part: null },
    ],
    ['year=2026&month=11', { year: 2026, half: 2, month: 11, state: null, page: 1, part: null }],
    ['month=11&year=x', { year: null, half: null, month: null, state: null, page: 1, part: null }],
    ["year=20'6&half=3", { year: null, half: null, month: null, state: null, page: 1, part: null }],
  ])('reads %s', (query, drill) => {
    expect(readDrill(new URLSearchParams(query))).toEqual(drill)
  })

  it('writes what it reads', () => {
    const drill = { year: 2026, half: 1, month: null, state: 'approved', page: 2, part: null } as const
    expect(readDrill(new URLSearchParams(drillQuery(drill)))).toEqual(drill)
    expect(drillQuery({ year: null, half: null, month: null, state: null, page: 1, part: null })).toBe('')
  })

  it('covers whole days', () => {
    expect(drillSpan({ year: 2026, half: 1, month: null })).toEqual({ from: '2026-01-01', to: '2026-06-30' })
    expect(drillSpan({ year: 2026, half: 2, month: null })).toEqual({ from: '2026-07-01', to: '2026-12-31' })
    expect(drillSpan({ year: 2026, half: null, month: 2 })).toEqual({ from: '2026-02-01', to: '2026-02-28' })
    expect(drillSpan({ year: 2026, half: null, month: null })).toEqual({
      from: '2026-01-01',
      to: '2026-12-31',
    })
    expect(drillSpan({ year: null, half: null, month: null })).toBeNull()
  })

  it('counts approved rows that lapsed among those not counted', () => {
    const row = { year: 2026, month: 3, rows: 1, value: '1' } as const
    const months = [
      { ...row, rows: 3, state: 'approved', lapsed: false },
      { ...row, state: 'approved', lapsed: true },
      { ...row, state: 'withdrawn', lapsed: false },
      { ...row, month: 9, state: 'submitted', lapsed: false },
    ] as const
    expect(countsIn(months, { year: 2026, half: 1, month: null })).toEqual({
      approved: 3,
      submitted: 0,
      returned: 0,
      out: 2,
    })
    expect(countsIn(months, { year: null, half: null, month: null }).submitted).toBe(1)
  })
})

describe('what people read', () => {
  it('says money in 亿元 rounded down, so that nothing looks reached before it is', () => {
    expect(figure('money', '999999999.99', 'zh')).toBe('9.99')
    expect(share('money', '-150000000', 'zh')).toBe('1.50')
    expect([figure('count', '38.00', 'zh'), share('count', '-5.5', 'en')]).toEqual(['38', '5.5'])
  })

  it('says money in million yuan in English: what Chinese counts in 亿元, English does not', () => {
    expect(indicatorOf('tech_trade')?.unit).toEqual({ zh: '亿元', en: 'million yuan' })
    expect(figure('money', '999999999.99', 'en')).toBe('999.99')
    expect(share('money', '-2000000', 'en')).toBe('2.00')
    expect([goal('money', '1000000000', 'zh'), goal('money', '1000000000', 'en')]).toEqual(['10', '1,000'])
    expect([chartValue('money', 5e8, 'zh'), chartValue('money', 5e8, 'en')]).toEqual([5, 500])
    expect([rounded('money', '642500000', 'zh'), rounded('money', '642500000', 'en')]).toEqual(['6.4', '643'])
    expect([inColumn('12345678.9', 'zh'), inColumn('12345678.9', 'en')]).toEqual(['1,234.56', '12,345.67'])
  })

  it.each([
    ['=1+1', `"'=1+1"`],
    ['@x', `"'@x"`],
    ['-5.50', '"-5.50"'],
    ['a "b"', '"a ""b"""'],
    [null, '""'],
  ])('writes the cell %s harmlessly', (text, cell) => {
    expect(csvOf([[text]])).toBe(`\uFEFF${cell}\r\n`)
  })
})

describe('records and indicators', () => {
  it('pair one to one; funding proves none', () => {
    const counted = Object.values(INDICATOR_OF).filter((code) => code !== null)
    expect(counted.sort()).toEqual([...INDICATOR_CODES].sort())
    expect(INDICATOR_OF.funding).toBeNull()
  })
})
