import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conclusions, furthestBehind, outlook, paceText, standingLine } from '~/plan/board/board-text'
import type { Board, IndicatorView } from '~/plan/board/board.server'
import { gapOf } from '~/plan/breakdown/gap'
import { firstDraft } from '~/plan/bulletins/first-draft'
import { marksOf, withFigures } from '~/plan/bulletins/marks'
import { ranked } from '~/plan/bulletins/paper'
import { planSpan, progressOf, type IndicatorFacts } from '~/plan/counting/board'
import { boardWords } from '~/plan/counting/board-words'
import { planned } from '~/plan/counting/figure'
import { goalSaid } from '~/plan/counting/goal-words'
import { evenTargets, forecastStatus, paceStatus, reached } from '~/plan/counting/progress'
import { itemInWords } from '~/plan/meetings/facts'
import type { ClosedFigure } from '~/plan/months/queries.server'
import { isOff, percentOf } from '~/plan/months/shares'
import { inLocale } from '~/shared/words'

const TODAY = '2026-11-20'
const span = planSpan('2024-01-01', 5)
const limit: IndicatorFacts = {
  target: '10',
  strict: false,
  better: 'less',
  lapses: [],
  targets: evenTargets('10', 2024, 5),
  months: [],
}
const steady = (each: string, months = 34) =>
  Array.from({ length: months }, (_, month) => ({
    month: `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`,
    value: each,
  }))
const at = (change: Partial<IndicatorFacts>, day = TODAY) => progressOf({ ...limit, ...change }, span, day)

describe('a limit', () => {
  it.each([
    ['9', false, true],
    ['10', false, true],
    ['11', false, false],
    ['9', true, true],
    ['10', true, false],
  ])('of 10 is kept by %s (strict: %s): %s', (value, strict, kept) => {
    expect(reached('10', value, strict, 'less')).toBe(kept)
  })

  it('is green as long as no more is used than the plan allows, yellow a quarter over, red beyond', () => {
    const pace = (value: string) => paceStatus(value, new Decimal(8), TODAY, 'less')
    expect(['0', '8', '8.01', '10', '10.01'].map(pace)).toEqual(['green', 'green', 'yellow', 'yellow', 'red'])
    const likely = (value: string) => forecastStatus('8', new Decimal(value), false, TODAY, 'less')
    expect(['8', '9', '11'].map(likely)).toEqual(['green', 'yellow', 'red'])
    expect(paceStatus('1', new Decimal(0), TODAY, 'less')).toBe('red')
  })

  it('is kept only once the plan is over, and said to be used up rather than reached', () => {
    const months = [{ month: '2026-03-01', value: '2' }]
    expect(at({ months })).toMatchObject({ reached: false, pace: 'green', percent: 35 })
    expect(at({ months }, '2028-12-31').reached).toBe(true)
    expect(at({ months: [{ month: '2026-03-01', value: '12' }] })).toMatchObject({
      reached: false,
      pace: 'red',
      quarterNeeded: null,
    })
  })

  it('is missed by a forecast that goes over it, and says by how much', () => {
    const progress = at({ months: steady('0.3') })
    expect(progress.pace).toBe('red')
    expect(Number(progress.missing)).toBeCloseTo(Number(progress.ends?.likely) - 10, 1)
    expect(at({ months: steady('0.1') }).missing).toBeNull()
  })

  it('says never better than it is how much of it is used', () => {
    expect(at({ months: [{ month: '2026-03-01', value: '5.78' }] }).percent).toBe(101)
  })

  it('turns every judgement of a target round: who is behind by the one keeps the other', () => {
    const amounts = fc.integer({ min: 1, max: 1000 })
    fc.assert(
      fc.property(amounts, amounts, (value, plan) => {
        const due = new Decimal(plan)
        const more = paceStatus(String(value), due, TODAY, 'more')
        const less = paceStatus(String(plan), new Decimal(value), TODAY, 'less')
        expect(less).toBe(more)
      }),
    )
  })
})

const view = (change: Partial<IndicatorFacts>, part: Partial<IndicatorView> = {}): IndicatorView => ({
  id: 'i',
  code: 'own_1',
  unitCode: 'item',
  kind: 'count',
  target: '10',
  strict: false,
  better: 'less',
  name: { zh: '安全事件', en: 'Incidents' },
  unit: { zh: '起', en: 'incidents' },
  rule: { zh: '', en: '' },
  note: null,
  progress: at(change),
  against: null,
  submitted: { rows: 0, renewals: 0, value: '0', oldest: null },
  returned: { rows: 0, renewals: 0, value: '0', oldest: null },
  lapsed: 0,
  ending: { rows: 0, first: null },
  thisYear: null,
  homeFirms: null,
  ...part,
})
const [zh, en] = [inLocale(boardWords, 'zh'), inLocale(boardWords, 'en')]
const kept = view({ months: [{ month: '2026-03-01', value: '2' }] })
const over = view(
  { months: [{ month: '2026-03-01', value: '9' }] },
  { name: { zh: '失信企业', en: 'Defaults' } },
)
const board = (indicators: IndicatorView[]): Board => ({
  ...span,
  today: TODAY,
  passed: '57.7',
  over: false,
  indicators,
  open: { submitted: 0, oldest: null, returned: 0 },
  bureau: { zh: '科技局', en: 'bureau' },
})
const NO_ASIDES = { inventions: null, topFive: null, techYuan: '0' }

describe('what the board says of a limit', () => {
  it('in one line: the limit to date, and what is left of it or over it', () => {
    expect(standingLine(zh, kept, NO_ASIDES, 'zh')).toBe('至今上限 5.8，还余 3.8 起')
    expect(standingLine(en, over, NO_ASIDES, 'en')).toContain('limit to date 5.8, 3.2 incidents over')
    expect(standingLine(zh, over, NO_ASIDES, 'zh')).not.toMatch(/应到|差/)
  })

  it('in its pace: within or over, never behind', () => {
    const said = ({ progress }: IndicatorView) =>
      paceText(zh, 'less', { ...progress, pace: progress.pace ?? 'green' })
    expect(said(kept)).toBe('未超上限，用了 35%')
    expect(said(over)).toMatch(/超上限，用了 156%/)
  })

  it('in the two minutes: over the limit is no lag, and a limit that will be passed is named by what is over', () => {
    const said = conclusions(zh, board([kept, over]), 'zh')
    expect(said.plan).toContain('一项进度正常，一项超上限。')
    expect(said.behind).toMatch(/会突破上限：失信企业预计超 \d/)
    expect(said.behind).not.toContain('达不到')
    expect(furthestBehind([kept, over]).map(({ name }) => name.zh)).toEqual(['失信企业'])
  })

  it('in what would have to happen: how much a quarter may bring at most', () => {
    expect(outlook(zh, kept, span.to, 'zh')).toMatch(/要守住上限，从现在起每季新增不能超过 0\.\d 起/)
    const used = view({ months: [{ month: '2026-03-01', value: '10' }] })
    expect(outlook(zh, used, span.to, 'zh')).toContain('上限已经用完')
    expect(outlook(en, kept, span.to, 'en')).not.toContain('reach the target')
  })

  it('beside a figure: 不超过, or 低于 where equalling it is too much', () => {
    const said = (strict: boolean, better: 'more' | 'less') => goalSaid({ strict, better }, '10', 'zh')
    expect([said(false, 'less'), said(true, 'less'), said(true, 'more'), said(false, 'more')]).toEqual([
      ...['不超过 10', '低于 10', '超过 10', '10'],
    ])
  })

  it('in a part of a breakdown: what is left and what is over, in words', () => {
    const words = { overLimit: (gap: string) => `超 ${gap}`, withinLimit: (gap: string) => `余 ${gap}` }
    const gap = (value: string) => gapOf(value, '2', 'less', (text) => String(Number(text)), words)
    expect([gap('0'), gap('2'), gap('5')]).toEqual(['余 2', '0', '超 3'])
  })
})

const closed = (over: Partial<ClosedFigure>): ClosedFigure => ({
  indicatorId: 'i',
  code: 'own_1',
  zh: '安全事件',
  en: 'Incidents',
  unit: 'item',
  unitZh: '起',
  unitEn: '',
  value: '7.00',
  rows: 7,
  due: '5.00',
  target: '10.00',
  strict: false,
  better: 'less',
  fresh: '1.00',
  late: '0.00',
  gone: '0.00',
  monthBefore: '6.00',
  yearBefore: null,
  ...over,
})

it('a part of a target that is not whole says so, where it was cut to nothing', () => {
  expect(['0.17', '2.00', '12.5'].map((value) => planned('count', value, 'zh'))).toEqual(['0.2', '2', '12.5'])
})

describe('what a closed month says of a limit', () => {
  const figures = [
    closed({}),
    closed({ zh: '险情', value: '1.00' }),
    closed({ zh: '专利', better: 'more', value: '3.00' }),
  ]
  it('is a problem when it is over, a highlight when it is kept', () => {
    const draft = firstDraft(figures, { green: 100, yellow: 80 })
    const said = (text: string) => withFigures(text, marksOf(figures, '2026-10-01', '2026-10-31'))
    expect(said(draft.problems)).toBe(
      '安全事件累计7起，同期上限5起，超出2起。\n专利累计3起，同期计划5起，相差2起。',
    )
    expect(said(draft.highlights)).toBe('险情累计1起，未超同期上限。')
    expect(said(draft.overall)).toContain('安全事件7起，同期上限5起')
  })

  it('has no place in the ranking, and no share that is better than it is', () => {
    expect(ranked(figures).map(({ figure }) => figure.zh)).toEqual(['专利', '安全事件', '险情'])
    expect(percentOf(closed({ value: '5.01' }))).toBe(101)
    expect([isOff(closed({})), isOff(closed({ value: '5' })), isOff(closed({ better: 'more' }))]).toEqual([
      ...[true, false, false],
    ])
  })

  it('stands on the agenda in its own words', () => {
    const facts = { unit: 'item', value: '7', due: '5', percent: 140, indicator: { zh: '安全事件', en: 'x' } }
    const detail = (better: 'more' | 'less') =>
      itemInWords({ kind: 'behind', facts: { ...facts, better } }, 'zh').detail
    expect(detail('less')).toBe('已到 7，至今上限 5.0，为上限的 140%')
    expect(detail('more')).toContain('应达 5.0')
  })
})
