import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceWithin, expectedOf, hazardsOf, openAt, runOfLives, type Lives } from '~/plan/forecast/lives'
import { monthOnAverage, RUNS, simulated, type Ahead } from '~/plan/forecast/simulate'
import { comingOf, numbersFrom, someOf } from '~/shared/chance'

const life = (began: number, ended: number | null, how: Lives['how'], projects = 1): Lives => ({
  began,
  ended,
  how,
  projects,
})

describe('the lives of landings', () => {
  it('are open until they count or are given up, each at its age', () => {
    const lives = [life(0, 5, 'counted'), life(2, null, null, 3), life(4, 9, 'dropped')]
    expect(openAt(lives, 4)).toEqual([
      { age: 0, projects: 1 },
      { age: 2, projects: 3 },
      { age: 4, projects: 1 },
    ])
    expect(openAt(lives, 9)).toEqual([{ age: 7, projects: 3 }])
    expect(openAt(lives, 1)).toEqual([{ age: 1, projects: 1 }])
  })

  it('tell what is likely from what was known, and nothing of what came later', () => {
    const lives = [life(0, 3, 'counted', 2), life(0, null, null, 2), life(1, 20, 'dropped')]
    const { counted, dropped } = hazardsOf(lives, 4)
    // Two of the first months of life ended well; 2 × 4 and 2 × 5 and 4 months were lived up to the age of five.
    expect(counted[0]).toBeCloseTo(2 / (2 * 4 + 2 * 5 + 4), 10)
    expect(dropped).toEqual([0, 0, 0, 0])
    expect(hazardsOf(lives, 20).dropped[2]).toBeGreaterThan(0)
  })

  it('reckon the same on average as they run', () => {
    const hazards = { counted: [0.02, 0.06, 0.04, 0.01], dropped: [0.01, 0.02, 0.02, 0.01] }
    const ahead = {
      hazards,
      open: [
        { age: 1, projects: 12 },
        { age: 9, projects: 7 },
      ],
      perMonth: 1.3,
      months: 24,
    }
    const { onTheWay, toBegin } = expectedOf(ahead)
    const next = numbersFrom('lives')
    const runs = Array.from({ length: 4000 }, () => runOfLives(ahead, next))
    const mean = runs.reduce((sum, one) => sum + one, 0) / runs.length
    expect(Math.abs(mean - (onTheWay + toBegin))).toBeLessThan(0.4)
    expect(chanceWithin(hazards, 0, 0)).toBe(0)
    expect(chanceWithin(hazards, 0, 24)).toBeLessThan(1)
  })
})

describe('a simulated forecast', () => {
  const ahead: Ahead = {
    value: 40,
    months: 24,
    waiting: { rows: 4, value: 4, share: 0.9 },
    flow: Array.from({ length: 24 }, (_, month) => ({
      came: month % 3,
      gone: month % 12 === 0 ? 1 : 0,
      firms: 40,
    })),
    firms: 60,
    lives: null,
  }
  it('is the same for the same seed, and its band holds what is expected', () => {
    const band = simulated(ahead, 'a day')
    expect(simulated(ahead, 'a day')).toEqual(band)
    const { came, gone } = monthOnAverage(ahead.flow, ahead.firms)
    expect(came).toBeCloseTo(1.5, 10)
    const expected = 40 + 4 * 0.9 + 24 * (came - gone)
    expect(band.low).toBeLessThan(expected)
    expect(band.high).toBeGreaterThan(expected)
    expect(Math.abs(band.likely - expected)).toBeLessThan(3)
    expect(RUNS).toBeGreaterThanOrEqual(200)
  })
  it('never falls below nothing, and stays where it is when nothing lies ahead', () => {
    expect(simulated({ ...ahead, flow: [{ came: 0, gone: 9, firms: 1 }] }, 'x').low).toBe(0)
    const still = { ...ahead, months: 0, waiting: { rows: 0, value: 0, share: 1 } }
    expect(simulated(still, 'x')).toEqual({ low: 40, likely: 40, high: 40 })
  })
})

describe('chance', () => {
  it('draws as often as it is likely, few or many', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        (count, likely) => {
          const next = numbersFrom(`${count} ${likely}`)
          const draws = Array.from({ length: 600 }, () => someOf(count, likely, next))
          const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length
          expect(draws.every((one) => one >= 0 && one <= count)).toBe(true)
          expect(Math.abs(mean - count * likely)).toBeLessThan(5 * Math.sqrt((count * likely) / 600) + 0.6)
        },
      ),
      { numRuns: 20 },
    )
    const next = numbersFrom('coming')
    for (const mean of [0, 0.3, 4, 80]) {
      const draws = Array.from({ length: 3000 }, () => comingOf(mean, next))
      const got = draws.reduce((sum, one) => sum + one, 0) / draws.length
      expect(Math.abs(got - mean)).toBeLessThan(5 * Math.sqrt((mean + 0.01) / 3000) + 0.3)
    }
  })
})
