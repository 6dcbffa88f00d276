import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { monthBegins, planToDate } from '~/plan/counting/progress'
import { monthsOf, weeksOf, type DayChange } from '~/plan/targets/course'
import { addsUp, CURVES, spreadOver, weightsOf } from '~/plan/targets/spread'
import { addDays, daysBetween } from '~/shared/days'

const sumOf = (parts: readonly string[]) => parts.reduce((sum, part) => sum.plus(part), new Decimal(0))
const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 12, maxLength: 12 })

describe('a target spread over twelve months', () => {
  it('adds up to the target exactly, in whole parts none of which is negative', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), weights, (target, given) => {
        const parts = spreadOver(String(target), given, 0)
        expect(parts).toHaveLength(12)
        expect(addsUp(parts, String(target))).toBe(true)
        for (const part of parts) expect(part).toMatch(/^\d+$/)
      }),
    )
  })
  it('follows its curve', () => {
    expect(spreadOver('24', weightsOf('even', []), 0)).toEqual(Array.from({ length: 12 }, () => '2'))
    expect(spreadOver('78', weightsOf('rising', []), 0)).toEqual(
      Array.from({ length: 12 }, (_, month) => String(month + 1)),
    )
    const before = ['0', '0', '3', '0', '0', '1', '0', '0', '0', '0', '0', '0']
    expect(spreadOver('8', weightsOf('as_before', before), 0).slice(0, 6)).toEqual([
      '0',
      '0',
      '6',
      '0',
      '0',
      '2',
    ])
    const nothing = Array.from({ length: 12 }, () => '0')
    for (const curve of CURVES)
      expect(addsUp(spreadOver('0.01', weightsOf(curve, nothing), 2), '0.01')).toBe(true)
  })
})

describe('the plan to date with months', () => {
  const months = ['0', '0', '10', '0', '0', '0', '0', '0', '0', '0', '0', '2']
  const targets = [
    { year: 2025, target: '12' },
    { year: 2026, target: '12', months },
  ]
  it.each([
    ['2025-12-31', '12.00'],
    ['2026-02-28', '12.00'],
    ['2026-03-31', '22.00'],
    ['2026-11-30', '22.00'],
    ['2026-12-31', '24.00'],
  ])('by %s it is %s', (day, plan) => {
    expect(planToDate(targets, day).toFixed(2)).toBe(plan)
  })
  it('counts a plan that begins inside a month by its own months', () => {
    const own = [{ year: 2018, target: '12', months }]
    expect(monthBegins(2018, 2, '2018-07-02')).toBe('2018-09-02')
    expect(planToDate(own, '2018-09-01', '2018-07-02').toFixed(2)).toBe('0.00')
    expect(planToDate(own, '2018-10-01', '2018-07-02').toFixed(2)).toBe('10.00')
  })
})

describe('months and weeks', () => {
  const changes = fc.array(
    fc.record({
      on: fc.integer({ min: 0, max: 700 }).map((days) => addDays('2025-01-01', days)),
      came: fc.integer({ min: 0, max: 9 }).map(String),
      gone: fc.integer({ min: 0, max: 3 }).map(String),
    }),
  )
  it('add up: weeks to their month, months to their year, whatever came and went', () => {
    fc.assert(
      fc.property(changes, weights, fc.boolean(), (given: DayChange[], weigh, spread) => {
        const months = spread ? spreadOver('120', weigh, 0) : []
        const facts = {
          targets: [
            { year: 2025, target: '60' },
            { year: 2026, target: '120', months },
          ],
          changes: given,
          startsOn: '2025-01-01',
          today: '2026-11-30',
        }
        const year = monthsOf(2026, facts)
        const within = given.filter(({ on }) => on >= '2026-01-01' && on <= '2026-12-31')
        expect(sumOf(year.map(({ came }) => came)).eq(sumOf(within.map(({ came }) => came)))).toBe(true)
        expect(sumOf(year.map(({ planned }) => planned)).toFixed(6)).toBe('120.000000')
        for (const month of year) {
          const weeks = weeksOf(month, facts)
          expect(sumOf(weeks.map(({ came }) => came)).eq(month.came)).toBe(true)
          expect(sumOf(weeks.map(({ gone }) => gone)).eq(month.gone)).toBe(true)
          expect(sumOf(weeks.map(({ planned }) => planned)).toFixed(6)).toBe(
            new Decimal(month.planned).toFixed(6),
          )
          expect(weeks[0]?.from).toBe(month.from)
          expect(weeks.at(-1)?.to).toBe(month.to)
          expect(weeks.every(({ from, to }) => daysBetween(from, to) < 7)).toBe(true)
        }
      }),
      { numRuns: 30 },
    )
  })
})
