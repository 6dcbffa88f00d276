import { describe, expect, it } from 'vitest'
import { STANDARD_LANDED } from '~/ground/settings/landed'
import { RUNGS, rungsOn, standingOn, type Proof } from '~/landing/landed/ladder'
import { sizeOf } from '~/landing/landed/size'
import { totalOf } from '~/landing/landed/sums'
import {
  growthOf,
  lastFour,
  scaleOf,
  signalsOf,
  slips,
  slipsFromText,
  slipsInText,
} from '~/landing/quarters/figures'
import {
  askedUntil,
  daysOf,
  firstDayOf,
  fourUntil,
  lastDayOf,
  lastEnded,
  quarterBefore,
  quarterOf,
} from '~/landing/quarters/quarter'
import { wanToYuan } from '~/shared/money'
import { chanceFrom } from '~/example/plans/random'

const said = (quarter: string, output: number | string, tax = '1', jobs = 50) => ({
  quarter,
  output: wanToYuan(output),
  tax: wanToYuan(tax),
  jobs,
})

describe('quarters', () => {
  it('have their days, and follow each other over the year', () => {
    expect(quarterOf('2026-11-30')).toBe('2026Q4')
    expect([firstDayOf('2026Q3'), lastDayOf('2026Q3')]).toEqual(['2026-07-01', '2026-09-30'])
    expect([lastEnded('2026-09-30'), lastEnded('2026-10-01')]).toEqual(['2026Q2', '2026Q3'])
    expect(fourUntil('2026Q2')).toEqual(['2026Q2', '2026Q1', '2025Q4', '2025Q3'])
    expect(quarterBefore('2026Q1', 4)).toBe('2025Q1')
  })
  it('are answered so many days after their end, and never less than a week after they are asked', () => {
    const asked = (on: string) => daysOf('2026Q3', { answerDays: 20, graceDays: 60 }, on)
    expect(asked('2026-10-13')).toEqual({ answerBy: '2026-10-20', closesOn: '2026-12-19' })
    expect(asked('2026-10-14')).toEqual({ answerBy: '2026-10-21', closesOn: '2026-12-20' })
    expect(asked('2026-12-19').answerBy).toBe('2026-12-26')
    expect(askedUntil('2026Q3', { answerDays: 20, graceDays: 60 })).toBe('2026-12-19')
  })
})

describe('the line of above scale', () => {
  const industry = (wan: string) => scaleOf('39', wanToYuan(wan), '2026-09-30', 80).state
  it('is reached on the figure itself: 1,999.99 is below, 2,000.00 is above, and 1,600.00 is near', () => {
    expect([industry('1999.99'), industry('2000.00')]).toEqual(['near', 'above'])
    expect([industry('1599.99'), industry('1600.00')]).toEqual(['below', 'near'])
  })
  it('differs by industry, and some have none that money reaches', () => {
    const state = (code: string, wan: number) => scaleOf(code, wanToYuan(wan), '2026-09-30', 80).state
    expect([
      state('52', 500),
      state('61', 200),
      state('65', 1999),
      state('73', 1000),
      state('80', 500),
    ]).toEqual(['above', 'above', 'near', 'above', 'above'])
    expect([state('01', 90000), state('47', 90000)]).toEqual(['none', 'none'])
  })
})

describe('what an answer makes known', () => {
  const signals = (answers: ReturnType<typeof said>[], quarter: string) =>
    signalsOf('39', answers, quarter, STANDARD_LANDED).map(({ kind }) => kind)
  const steady = ['2025Q1', '2025Q2', '2025Q3', '2025Q4'].map((quarter) => said(quarter, 390))
  it('is a warning when four quarters come near the line, and an event when they cross it, each once', () => {
    const near = [...steady, said('2026Q1', 450)]
    expect(signals(near, '2026Q1')).toEqual(['near'])
    const more = [...near, said('2026Q2', 500)]
    expect(signals(more, '2026Q2')).toEqual([])
    const crossed = [...more, said('2026Q3', 660)]
    expect(lastFour(crossed, '2026Q3').output).toBe(wanToYuan(2000))
    expect(signals(crossed, '2026Q3')).toEqual(['crossed'])
    expect(signals([...crossed, said('2026Q4', 700)], '2026Q4')).toEqual([])
  })
  it('is a drop against the same quarter of the year before, from the percentage of the setting on', () => {
    expect(signals([...steady, said('2026Q1', 273.01)], '2026Q1')).toEqual([])
    expect(signals([...steady, said('2026Q1', 273)], '2026Q1')).toEqual(['dropped'])
  })
  it('takes a missing quarter for unknown, not for zero: nothing fell where nothing was said', () => {
    expect(signals([said('2024Q1', 900), said('2026Q1', 10)], '2026Q1')).toEqual([])
    expect(growthOf(wanToYuan(5), wanToYuan(0))).toBeNull()
    expect(growthOf(wanToYuan(115), wanToYuan(100))).toBe('15.0')
  })
})

describe('a slip', () => {
  const before = { output: wanToYuan(500), tax: wanToYuan(25), jobs: 40 }
  it('is a figure ten times the one before, or a tenth of it', () => {
    const typed = { output: wanToYuan(5000), tax: wanToYuan(26), jobs: 4 }
    const found = slips(typed, before, 10)
    expect(found).toEqual([
      { name: 'output', way: 'up', times: 10 },
      { name: 'jobs', way: 'down', times: 10 },
    ])
    expect(slipsFromText(slipsInText(found))).toEqual(found)
    expect(slips({ ...before, output: wanToYuan(4999) }, before, 10)).toEqual([])
    expect(slips(typed, null, 10)).toEqual([])
  })
})

describe('size', () => {
  const size = (code: string, jobs: number, wan: number, known = 4) =>
    sizeOf(code, { output: wanToYuan(wan), known, jobs }, '2026Q3')
  it('follows the national classes on four quarters and the jobs of the last', () => {
    expect([size('39', 1200, 35000), size('39', 15, 5000), size('39', 20, 300)]).toEqual([
      'medium',
      'micro',
      'small',
    ])
    expect(size('65', 300, 9999)).toBe('medium')
  })
  it('is not known while a quarter is missing or assets would be needed', () => {
    expect([size('39', 20, 300, 3), size('47', 20, 300)]).toEqual([null, null])
  })
})

describe('the ladder', () => {
  const proof = (rung: Proof['rung'], from: string, until: string | null): Proof => ({
    rung,
    number: rung,
    from,
    until,
  })
  it('stands on what is in force on the day, the last day included', () => {
    const proofs = [proof('tech_sme', '2025-05-01', '2026-03-31'), proof('hnte', '2023-11-10', '2026-11-09')]
    expect(standingOn(proofs, '2026-03-31')).toEqual({ rung: 'hnte', next: 'specialized_sme' })
    expect(standingOn(proofs, '2026-11-09')).toEqual({ rung: 'hnte', next: 'specialized_sme' })
    expect(standingOn(proofs, '2026-11-10')).toEqual({ rung: null, next: 'tech_sme' })
    expect(standingOn([proof('above_scale', '2026-01-01', null)], '2026-11-10')).toEqual({
      rung: 'above_scale',
      next: null,
    })
  })
  it('shows of two proofs in force the one that holds longest', () => {
    const [first] = rungsOn(
      [proof('tech_sme', '2025-05-01', '2026-03-31'), proof('tech_sme', '2026-01-10', '2027-03-31')],
      '2026-02-01',
    )
    expect(first?.proof?.until).toBe('2027-03-31')
    expect(rungsOn([], '2026-02-01').map(({ rung }) => rung)).toEqual([...RUNGS])
  })
})

describe('totals', () => {
  it('of all parks are the sums of their firms, whatever they said', () => {
    const chance = chanceFrom(7).of('totals')
    for (let round = 0; round < 200; round += 1) {
      const firms = Array.from({ length: 1 + chance.whole(0, 12) }, () => ({
        park: chance.whole(0, 3),
        answered: chance.whole(0, 3) > 0,
        output: chance.whole(0, 900_000),
        tax: chance.whole(0, 90_000),
        jobs: chance.whole(0, 300),
        mu: chance.whole(0, 50),
      }))
      const sumOf = (of: typeof firms) => {
        const known = of.filter(({ answered }) => answered)
        const withLand = known.filter(({ mu }) => mu > 0)
        const add = (pick: (one: (typeof firms)[number]) => number) =>
          known.reduce((all, one) => all + pick(one), 0)
        const money = (value: number) => (known.length === 0 ? null : (value / 100).toFixed(2))
        return {
          firms: of.length,
          asked: of.length,
          answered: known.length,
          output: money(add((one) => one.output)),
          tax: money(add((one) => one.tax)),
          jobs: known.length === 0 ? null : add((one) => one.jobs),
          landTax: withLand.length === 0 ? null : money(add((one) => (one.mu > 0 ? one.tax * 4 : 0))),
          mu: add((one) => one.mu).toFixed(2),
        }
      }
      const parks = [0, 1, 2, 3].map((park) => sumOf(firms.filter((one) => one.park === park)))
      const { perMu, ...total } = totalOf(parks)
      const whole = sumOf(firms)
      expect(total).toEqual(whole)
      const [tax, mu] = [whole.landTax, Number(whole.mu)]
      expect(perMu).toEqual(tax === null || mu === 0 ? null : expect.any(String))
    }
  })
  it('divide 360 by 45 mu into 8.00, and nothing by no land', () => {
    const row = {
      firms: 1,
      asked: 1,
      answered: 1,
      output: null,
      tax: null,
      jobs: null,
      landTax: wanToYuan(360),
    }
    expect(totalOf([{ ...row, mu: '45' }]).perMu).toBe(wanToYuan(8))
    expect(totalOf([{ ...row, mu: '0' }]).perMu).toBeNull()
  })
})
