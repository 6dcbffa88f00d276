import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STANDARD_LAND } from '~/ground/settings/land'
import { DEFAULT_TEXTS } from '~/landing/land/default-texts'
import { alertOn, classOf, clockOn, verdictOn, type Cause, type ParcelFacts } from '~/landing/land/land-use'
import { landPaper } from '~/landing/land/paper-text'
import { laidOut, shadeOf } from '~/landing/park-map/layout'
import { addDays, addMonths, type Day } from '~/shared/days'
import { wanToYuan } from '~/shared/money'

const land: ParcelFacts = {
  stock: 'supplied',
  agreedStart: '2025-11-21',
  price: wanToYuan(2000),
  toDevelopMu: '100',
  totalInvestment: wanToYuan(10000),
  startedOn: null,
  stoppedOn: null,
  developedMu: null,
  invested: null,
  causes: [],
}
const of = (given: Partial<ParcelFacts>, day: Day) => verdictOn({ ...land, ...given }, day)
const theirs = (from: Day, until: Day | null, kind: Cause['kind'] = 'government'): Cause => ({
  kind,
  from,
  until,
})
const stopped = (developedMu: string, invested: string) => ({
  startedOn: '2025-03-01',
  stoppedOn: '2025-10-21',
  developedMu,
  invested: wanToYuan(invested),
})

describe('idle land, as the ledger knows it', () => {
  it('is idle on the anniversary and costs a fifth; after two years it is taken back', () => {
    expect(of({}, '2026-11-20')).toEqual({ verdict: 'not_idle' })
    expect(of({}, '2026-11-21')).toEqual({ verdict: 'idle_fee', fee: wanToYuan(400) })
    expect(of({}, '2027-11-21')).toEqual({ verdict: 'idle_reclaim' })
  })

  it('costs nothing and is put off while authorities or force majeure hold it up', () => {
    expect(of({ causes: [theirs('2026-01-10', null)] }, '2027-11-21')).toEqual({ verdict: 'idle_extend' })
    expect(of({ causes: [theirs('2026-01-10', null, 'force_majeure')] }, '2026-11-21')).toEqual({
      verdict: 'idle_extend',
    })
    expect(of({ causes: [theirs('2026-01-10', null, 'holder')] }, '2027-11-21')).toEqual({
      verdict: 'idle_reclaim',
    })
  })

  it('gets a plan where work began and stopped, whoever caused it: only a start can be put off', () => {
    const causes = [theirs('2025-12-01', null)]
    expect(of({ ...stopped('20', '10'), causes }, '2026-11-21')).toEqual({ verdict: 'idle_plan' })
  })

  it('waits for the days they held it up, from the agreed start on, and for no day of the holder', () => {
    const causes = [theirs('2025-10-01', '2025-12-20'), theirs('2026-03-01', '2026-03-10', 'holder')]
    expect(clockOn({ ...land, causes }, '2026-11-21')).toEqual({ since: '2025-12-21', months: 11 })
    expect(of({ causes }, '2026-12-20')).toEqual({ verdict: 'not_idle' })
    expect(of({ causes }, '2026-12-21')).toMatchObject({ verdict: 'idle_fee' })
  })

  it('is idle where work stopped early for a year, and by no golden figure of its own', () => {
    expect(of(stopped('30', '3000'), '2026-11-21')).toEqual({ verdict: 'idle_plan' })
    expect(of(stopped('34', '3000'), '2026-11-21')).toEqual({ verdict: 'not_idle' })
    expect(of({ ...stopped('30', '3000'), stoppedOn: null }, '2026-11-21')).toEqual({ verdict: 'not_idle' })
    const causes = [theirs('2025-10-21', '2025-11-20')]
    expect(of({ ...stopped('30', '3000'), causes }, '2026-10-21')).toEqual({ verdict: 'not_idle' })
  })

  it('counts only what is supplied', () => {
    const none = { ...land, stock: 'acquired' as const, agreedStart: null, price: null }
    expect([verdictOn(none, '2030-01-01'), clockOn(none, '2030-01-01'), classOf(none)]).toEqual([
      { verdict: 'not_idle' },
      null,
      'acquired',
    ])
    expect([classOf(land), classOf({ ...land, startedOn: '2026-01-01' })]).toEqual(['unused', 'in_use'])
  })

  it('tells of 9, 11, 12, 23 and 24 months as the setting has them', () => {
    const told = (day: Day) => alertOn(land, day, STANDARD_LAND.alertMonths)
    expect(
      ['2026-08-20', '2026-08-21', '2026-10-21', '2026-11-21', '2027-10-21', '2027-11-21'].map(told),
    ).toEqual([null, 9, 11, 12, 23, 24])
    expect(alertOn(land, '2026-08-21', [10])).toBeNull()
  })

  it('goes by the days alone: each later day says as much or more, and months are whole', () => {
    const order = ['not_idle', 'idle_fee', 'idle_reclaim']
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1200 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 0, max: 300 }),
        (later, from, days, further) => {
          const causes = [theirs(addDays('2025-11-21', from), addDays('2025-11-21', from + days - 1))]
          const day = addDays('2025-11-21', later + from + days)
          const parcel = { ...land, causes }
          const clock = clockOn(parcel, day)
          expect(clock?.since).toBe(addDays('2025-11-21', days))
          const { since, months } = clock ?? { since: '', months: 0 }
          if (since <= day)
            expect(addMonths(since, months) <= day && day < addMonths(since, months + 1)).toBe(true)
          const rank = (on: Day) => order.indexOf(verdictOn(parcel, on).verdict)
          expect(rank(addDays(day, further))).toBeGreaterThanOrEqual(rank(day))
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('the papers on idle land', () => {
  it.each(Object.entries(DEFAULT_TEXTS))('name parcel and holder, and nothing unknown: %s', (_, text) => {
    expect([landPaper.faultsOf(text.bodyZh, 'zh'), landPaper.faultsOf(text.bodyEn, 'en')]).toEqual([
      { unknown: [], missing: [] },
      { unknown: [], missing: [] },
    ])
  })
})

describe('the schematic map', () => {
  it('sets counties on their tiles, those without one below, and none on another', () => {
    const tiles = [
      { code: '610528', column: 1, row: 2 },
      { code: '610502', column: 2, row: 2 },
      { code: '610999', column: 5, row: 5 },
    ]
    const all = laidOut(['610502', '610528', '610581', '610582'], tiles)
    expect(all).toContainEqual({ code: '610528', column: 1, row: 2 })
    expect(all.find(({ code }) => code === '610581')).toEqual({ code: '610581', column: 1, row: 3 })
    expect(new Set(all.map(({ column, row }) => `${column} ${row}`)).size).toBe(4)
    const plain = laidOut(['a', 'b', 'c', 'd', 'e'], [])
    expect(plain.map(({ column, row }) => [column, row])).toEqual([
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
      [1, 2],
    ])
  })

  it('is darkest for the most and blank for nothing', () => {
    expect([shadeOf(0, 9), shadeOf(1, 9), shadeOf(5, 9), shadeOf(9, 9), shadeOf(0, 0)]).toEqual([
      0, 1, 2, 3, 0,
    ])
  })
})
