import { describe, expect, it } from 'vitest'
import { INDICATORS, INDICATOR_CODES, indicatorName, indicatorOf } from '~/plan/counting-rules/catalogue'
import {
  evenTargets,
  forecast,
  growthOn,
  monthsLeft,
  paceStatus,
  percentOfPlan,
  planToDate,
  pointChange,
  reached,
} from '~/plan/counting/progress'
import { wanToYuan } from '~/shared/money'

const TODAY = '2026-11-20'
const hundred = evenTargets('100', 2024, 5)

describe('plan to date', () => {
  it.each([
    ['2023-12-31', '0.00'],
    ['2024-12-31', '20.00'],
    ['2026-11-20', '57.75'],
    ['2028-12-31', '100.00'],
    ['2030-01-01', '100.00'],
  ])('by %s it is %s of 100', (day, plan) => {
    expect(planToDate(hundred, day).toFixed(2)).toBe(plan)
  })
  it('follows yearly targets that are not even', () => {
    const targets = [
      { year: 2024, target: '5' },
      { year: 2025, target: '15' },
      { year: 2026, target: '25' },
    ]
    expect(planToDate(targets, '2025-12-31').toFixed()).toBe('20')
  })
  it('gives the last year what does not divide', () => {
    expect(evenTargets('100', 2024, 3).map(({ target }) => target)).toEqual(['33.33', '33.33', '33.34'])
  })
})

describe('pace', () => {
  it.each([
    ['57.76', 'green'],
    ['57.75', 'yellow'],
    ['46.3', 'yellow'],
    ['46.1', 'red'],
  ])('%s of 100 in November 2026 is %s', (value, pace) => {
    expect(paceStatus(value, planToDate(hundred, TODAY), TODAY)).toBe(pace)
  })
  it('is green at exactly the plan and while nothing is due', () => {
    expect(paceStatus('20', planToDate(hundred, '2024-12-31'), '2024-12-31')).toBe('green')
    expect(paceStatus('16', planToDate(hundred, '2024-12-31'), '2024-12-31')).toBe('yellow')
    expect(paceStatus('15.99', planToDate(hundred, '2024-12-31'), '2024-12-31')).toBe('red')
    expect(paceStatus('0', planToDate(hundred, '2023-12-31'), '2023-12-31')).toBe('green')
    expect(percentOfPlan('0', planToDate(hundred, '2023-12-31'))).toBeNull()
  })
})

describe('reaching a target', () => {
  it('must exceed 100,000 万元 of technology trade', () => {
    const trade = indicatorOf('tech_trade')
    expect(trade && reached(trade.target, wanToYuan('100000.00'), trade.strict)).toBe(false)
    expect(trade && reached(trade.target, wanToYuan('100000.01'), trade.strict)).toBe(true)
  })
  it('may equal a count', () => {
    expect(reached('30', '30', false)).toBe(true)
    expect(reached('30', '29', false)).toBe(false)
  })
  it('has every indicator once', () => {
    expect(INDICATORS.map(({ code }) => code)).toEqual([...INDICATOR_CODES])
    expect(indicatorOf('gdp')).toBeNull()
    expect(INDICATORS.map((one) => indicatorName(one, 'zh', '渭南'))[2]).toBe('落户渭南科技型中小企业')
  })
})

describe('forecast', () => {
  it('carries a steady year on without spread', () => {
    const steady = forecast('60', Array<string>(12).fill('2'), 10)
    expect(steady && [steady.low, steady.likely, steady.high].map(Number)).toEqual([80, 80, 80])
  })
  it('widens with uneven months and never falls below what is there', () => {
    const uneven = forecast('60', ['0', '0', '0', '9'], 1)
    expect(uneven?.likely.toFixed(2)).toBe('62.25')
    expect(uneven?.low.toFixed()).toBe('60')
    expect(uneven?.high.toFixed(2)).toBe('68.02')
  })
  it('says nothing on fewer than three months', () => {
    expect(forecast('60', ['1', '2'], 10)).toBeNull()
  })
  it('counts the months left, the running one by its days', () => {
    expect(monthsLeft('2026-11-20', '2028-12-31').toFixed(4)).toBe('25.3333')
    expect(monthsLeft('2028-12-31', '2028-12-31').toFixed()).toBe('0')
  })
})

it('says a difference of rates in percentage points', () => {
  expect(pointChange('12.5', '15.0', 'zh')).toBe('提高 2.5 个百分点')
  expect(pointChange('15', '12.5', 'zh')).toBe('下降 2.5 个百分点')
  expect(pointChange('12.5', '15.0', 'en')).toBe('up 2.5 percentage points')
  expect(pointChange('15', '15.0', 'zh')).toBe('持平')
})

it('gives no growth on a base of zero or below', () => {
  expect(growthOn('100', '112.34')).toBe('12.3%')
  expect(growthOn('0', '5')).toBe('—')
  expect(growthOn('-3', '5')).toBe('—')
})
