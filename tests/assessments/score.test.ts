import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AssessmentIndicator } from '~/ground/settings/assessment'
import { lostSaid, ruleSaid } from '~/plan/assessments/said'
import { pointsOf, totalOf, wouldBring } from '~/plan/assessments/score'
import { isSource, SOURCE_KEYS, SOURCES, type AssessmentFacts } from '~/plan/assessments/sources'
import { assessmentWords } from '~/plan/assessments/words'
import { LINE_KEYS } from '~/plan/returns/definition'
import { assessedInLines, indicatorsFrom } from '~/setup/settings-pages/assessment.form'

const full = (points: number, at: number) => ({
  points,
  rule: { kind: 'full' as const, steps: [{ at, percent: 100 }] },
})
const steps = {
  points: 10,
  rule: {
    kind: 'steps' as const,
    steps: [
      { at: 3, percent: 40 },
      { at: 5, percent: 60 },
      { at: 10, percent: 100 },
    ],
  },
}
const ranks = {
  points: 5,
  rule: {
    kind: 'ranks' as const,
    steps: [
      { at: 1, percent: 100 },
      { at: 3, percent: 80 },
    ],
  },
}

describe('points', () => {
  it.each([
    [full(15, 50), '50', '15.00'],
    [full(15, 50), '42', '12.60'],
    [full(15, 50), '80', '15.00'],
    [full(15, 50), '0', '0.00'],
    [full(10, 3), '1', '3.33'],
    [full(10, 6), '4', '6.67'],
    [full(15, 50), null, '0.00'],
    [steps, '2.99', '0.00'],
    [steps, '3', '4.00'],
    [steps, '9.99', '6.00'],
    [steps, '10', '10.00'],
    [ranks, '1', '5.00'],
    [ranks, '2', '4.00'],
    [ranks, '3', '4.00'],
    [ranks, '4', '0.00'],
    [ranks, '0', '0.00'],
  ])('%j at %s are %s', (indicator, value, points) => expect(pointsOf(indicator, value)).toBe(points))

  it('never fall as a value rises, nor as a rank improves, and never pass what an indicator has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map(String)
        for (const indicator of [full(15, 50), steps])
          expect(Number(pointsOf(indicator, high ?? ''))).toBeGreaterThanOrEqual(
            Number(pointsOf(indicator, low ?? '')),
          )
        const [near, far] = [Number(low) + 1, Number(high) + 1]
        expect(Number(pointsOf(ranks, String(near)))).toBeGreaterThanOrEqual(
          Number(pointsOf(ranks, String(far))),
        )
        expect(Number(pointsOf(full(15, 50), high ?? ''))).toBeLessThanOrEqual(15)
      }),
    )
  })

  it('are what the sentence of what would bring them promises', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (value) => {
        for (const indicator of [full(15, 50), steps, ranks]) {
          const next = wouldBring(indicator, String(value))
          const now = pointsOf(indicator, String(value))
          if (next === null) expect(now).toBe(indicator.points.toFixed(2))
          else
            expect(Number(pointsOf(indicator, String(next.to)))).toBeCloseTo(
              Number(now) + Number(next.gains),
              9,
            )
        }
      }),
    )
  })

  it('add up exactly', () => {
    expect(totalOf([{ points: '0.10' }, { points: '0.20' }, { points: '99.70' }])).toBe('100.00')
  })
})

describe('the indicators as somebody types them', () => {
  const TYPED = [
    '期末在孵企业 | 在孵企业数 | Firms | 60 | 满分 50',
    '填报 | 特色活动 | Events | 30 | 分档 3=40%, 5=60%，10=100%',
    '填报 | 全市排名 | Rank | 10 | 名次 1=100%, 3=80%',
  ].join('\n')

  it('are read, and shown again in either language so that they read the same', () => {
    const read = indicatorsFrom(TYPED) ?? expect.fail('not read')
    expect(read.map(({ from, zh, points, rule }) => [from, zh, points, rule.kind])).toEqual([
      ['firms_after', '在孵企业数', 60, 'full'],
      ['typed', '特色活动', 30, 'steps'],
      ['typed', '全市排名', 10, 'ranks'],
    ])
    for (const locale of ['zh', 'en'] as const)
      expect(indicatorsFrom(assessedInLines(read, locale))).toEqual(read)
  })

  it.each([
    '没有这个来源 | 甲 | A | 100 | 满分 5',
    '填报 |  |  | 100 | 满分 5',
    '填报 | 甲 | A | 100 | 满分 0',
    '填报 | 甲 | A | 100 | 满分 5=50%',
    '填报 | 甲 | A | 100 | 分档 3=60%, 5=50%',
    '填报 | 甲 | A | 100 | 分档 3=60%, 5=90%',
    '填报 | 甲 | A | 100 | 名次 1=80%, 3=100%',
    '填报 | 甲 | A | 0 | 满分 5',
    '填报 | 甲 | A | 100 | 看着办',
  ])('are not taken: %s', (line) => expect(indicatorsFrom(line)).toBeNull())
})

it('knows a name, a rule and a value for every source, and no value of nothing', () => {
  const totals = Object.fromEntries(LINE_KEYS.map((key) => [key, '0'])) as AssessmentFacts['totals']
  const nothing: AssessmentFacts = {
    totals,
    plan: {},
    landings: { registered: 0, producing: 0, investment: '0' },
  }
  for (const key of SOURCE_KEYS) {
    expect(isSource(key)).toBe(true)
    const value = SOURCES[key].value(nothing)
    expect(value === null || /^0(\.\d+)?$/.test(value)).toBe(true)
    if (SOURCES[key].unit === 'percent') expect(value).toBeNull()
  }
})

it('says how many firms, not how many percent, would bring the points', () => {
  const line = {
    from: 'firms_after',
    zh: '在孵企业数',
    en: 'Firms',
    ...full(15, 50),
    value: '42',
    entered: null,
    stood: null,
    landings: [],
    earned: '12.60',
  }
  expect(ruleSaid(assessmentWords.zh, line as AssessmentIndicator, 'zh')).toBe(
    '达到 50 家，得满分 15；不足的按比例',
  )
  expect(lostSaid(assessmentWords.zh, line)).toEqual(['丢 2.40 分', '再增加 8 家，可补回 2.40 分'])
  expect(lostSaid(assessmentWords.en, { ...line, value: null, earned: '0.00' })).toEqual([
    '15.00 points lost',
    'Entered with its proof it can bring 15.00 points',
  ])
})
