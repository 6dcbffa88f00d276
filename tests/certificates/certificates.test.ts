import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import {
  growthPercent,
  growthScore,
  hnteLastDay,
  hnteObstacles,
  hnteScore,
  hnteScorePasses,
  requiredRdShare,
} from '~/ground/national-rules/hnte'
import { isRevised, titleLastDay } from '~/ground/national-rules/cultivation'
import { techSme, techSmeNumber, type TechSmeFigures } from '~/ground/national-rules/tech-sme'
import { wanToYuan } from '~/shared/money'

const DAY = '2026-11-20'
const firm: TechSmeFigures = {
  residentInChina: true,
  staff: 50,
  researchers: 15,
  revenue: wanToYuan(1500),
  assets: wanToYuan(1000),
  rdSpend: wanToYuan(90),
  costs: '0',
  class1Ip: 0,
  class2Ip: 3,
  restrictedProduct: false,
  seriousBreach: false,
  shortcuts: [],
}
const judge = (figures: Partial<TechSmeFigures>) => {
  const result = techSme({ ...firm, ...figures }, DAY)
  if (!result.ok) throw new Error(result.reason)
  const { score, ...rest } = result.value
  return { ...rest, score: [score.researchers, score.rdSpend, score.achievements, score.total].map(Number) }
}

describe('tech SME', () => {
  it('A: 20 + 50 + 18 passes', () => {
    expect(judge({})).toEqual({
      passes: true,
      passedBy: 'score',
      passesByScore: true,
      obstacles: [],
      score: [20, 50, 18, 88],
    })
  })
  it('B: 80 points fail when researchers score nothing', () => {
    const b = judge({ staff: 40, researchers: 3, revenue: '100', rdSpend: '7', class1Ip: 1, class2Ip: 0 })
    expect(b).toMatchObject({ passes: false, obstacles: ['no_researchers_score'], score: [0, 50, 30, 80] })
  })
  it('C: 20 points fail by score and pass by a high-tech certificate', () => {
    const c = { staff: 10, researchers: 1, revenue: '1000', rdSpend: '29', costs: '241.67', class2Ip: 1 }
    expect(judge(c)).toMatchObject({ passes: false, score: [4, 10, 6, 20] })
    expect(judge({ ...c, shortcuts: ['hnte_certificate'] })).toMatchObject({
      passes: true,
      passedBy: 'shortcut',
      passesByScore: false,
    })
  })
  it('gives 12 at 24.99% and 16 at 25.00%', () => {
    expect(judge({ staff: 10_000, researchers: 2499 }).score[0]).toBe(12)
    expect(judge({ staff: 10_000, researchers: 2500 }).score[0]).toBe(16)
  })
  it('lets no shortcut past an entry condition, and names every obstacle', () => {
    expect(
      judge({
        staff: 501,
        revenue: wanToYuan('20000.01'),
        seriousBreach: true,
        shortcuts: ['national_award'],
      }),
    ).toMatchObject({
      passes: false,
      obstacles: expect.arrayContaining(['too_many_staff', 'too_much_revenue', 'serious_breach']),
    })
    expect(judge({ staff: 500, revenue: wanToYuan(20000) }).obstacles).not.toContain('too_many_staff')
  })
  it('scores nothing for spending without revenue or costs', () => {
    expect(judge({ revenue: '0', costs: '0' }).score[1]).toBe(0)
  })
  it('has no answer before the rule was in force', () => {
    expect(techSme(firm, '2017-05-02')).toMatchObject({ ok: false, reason: 'no_rule_in_force' })
  })
  it('reads registration numbers', () => {
    expect(techSmeNumber('202661052808000144')).toEqual({
      ok: true,
      value: { number: '202661052808000144', year: 2026, foundedThatYear: false },
    })
    expect(techSmeNumber('2026610528A8000144').ok && true).toBe(true)
    expect(techSmeNumber('2026').ok).toBe(false)
  })
})

describe('high-tech enterprise', () => {
  it.each([
    ['5000', 5],
    ['5000.01', 4],
    ['20000', 4],
    ['20000.01', 3],
  ])('%s 万元 of revenue asks for %i%% of R&D', (wan, percent) => {
    const share = requiredRdShare(wanToYuan(wan), DAY)
    expect(share.ok && share.value.toNumber()).toBe(percent)
  })
  it.each([
    ['1000 to 1300 to 1755', ['1000', '1300', '1755'], '32.5', [7, 8]],
    ['first year at zero', ['0', '500', '800'], '60', [9, 10]],
    ['middle year at zero', ['500', '0', '300'], '0', [0, 0]],
    ['shrinking', ['800', '700', '600'], '0', [0, 0]],
    ['two years only', ['100', '110'], '10', [3, 4]],
    ['barely growing', ['1000', '1001', '1002'], null, [1, 2]],
  ] as const)('growth: %s', (_, years, percent, [min, max]) => {
    const growth = growthPercent(years)
    if (percent !== null) expect(growth.toDecimalPlaces(4).toFixed()).toBe(percent)
    expect(growthScore(growth, DAY)).toEqual({ min, max })
  })
  it('keeps the lower bound of a growth band', () => {
    expect(growthScore(new Decimal(35), DAY)).toEqual({ min: 9, max: 10 })
    expect(growthScore(new Decimal('34.99'), DAY)).toEqual({ min: 7, max: 8 })
  })
  it('fails at 70 and passes at 71', () => {
    expect(hnteScorePasses(70, DAY)).toBe(false)
    expect(hnteScorePasses(71, DAY)).toBe(true)
  })
  it('adds what is sure and what experts may choose', () => {
    const score = hnteScore(
      {
        advancedness: { min: 7, max: 8 },
        coreSupport: { min: 7, max: 8 },
        class1Ip: 1,
        class2Ip: 6,
        obtained: { min: 5, max: 6 },
        standardsBonus: { min: 1, max: 2 },
        conversionsInThreeYears: 9,
        rdManagement: { min: 15, max: 18 },
        netAssets: ['1000', '1300', '1755'],
        revenue: ['0', '500', '800'],
      },
      DAY,
    )
    expect(score).toEqual({
      ok: true,
      value: {
        ip: { min: 27, max: 30 },
        conversion: { min: 13, max: 18 },
        management: { min: 15, max: 18 },
        growth: { min: 16, max: 18 },
        total: { min: 71, max: 84 },
        outcome: 'pass',
      },
    })
  })
  it('names every condition that is not met', () => {
    const good = {
      registeredOn: '2025-11-20',
      ownsCoreIp: true,
      inSupportedField: true,
      staff: 10,
      researchers: 1,
      latestRevenue: '100',
      revenueOfThreeYears: '100',
      rdSpendOfThreeYears: '5',
      rdSpendInChina: '3',
      highTechRevenue: '60',
      totalIncome: '100',
      seriousBreach: false,
    }
    expect(hnteObstacles(good, DAY)).toEqual({ ok: true, value: [] })
    const bad = { ...good, registeredOn: '2025-11-21', rdSpendOfThreeYears: '4.99', highTechRevenue: '59.99' }
    expect(hnteObstacles(bad, DAY)).toEqual({
      ok: true,
      value: ['registered_too_recently', 'rd_share_too_low', 'high_tech_revenue_too_low'],
    })
  })
  it('runs for three years', () => {
    expect(hnteLastDay('2024-12-01')).toEqual({ ok: true, value: '2027-11-30' })
    expect(titleLastDay('2024-12-01')).toEqual({ ok: true, value: '2027-11-30' })
    expect(titleLastDay('2026-04-01')).toEqual({ ok: true, value: '2029-03-31' })
    expect([isRevised('2026-03-31'), isRevised('2026-04-01')]).toEqual([false, true])
  })
})
