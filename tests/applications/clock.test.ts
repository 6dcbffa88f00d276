import { describe, expect, it } from 'vitest'
import { clockOf, stretchesOf } from '~/admission/applications/clock'
import { caseOf, pastWaits } from '~/admission/decisions/past-cases'
import { isWorkingDay, workingDaysBetween } from '~/shared/calendar'

const file = (given: object = {}) => ({ arrivedOn: '2026-11-12', endedOn: null, pauses: [], ...given })

describe('the clock of a file', () => {
  it('does not count the day of arrival nor the weekend', () => {
    const clock = clockOf(file(), '2026-11-17')
    expect(stretchesOf(clock.days)).toEqual([
      { from: '2026-11-12', to: '2026-11-12', days: 1, why: 'arrival' },
      { from: '2026-11-13', to: '2026-11-13', days: 1, why: 'counted' },
      { from: '2026-11-14', to: '2026-11-15', days: 2, why: 'rest' },
      { from: '2026-11-16', to: '2026-11-17', days: 2, why: 'counted' },
    ])
    expect([clock.counted, clock.paused, clock.runs]).toEqual([3, 0, true])
  })

  it('rests while the firm has the move, and goes on the day after its answer', () => {
    const clock = clockOf(file({ pauses: [{ from: '2026-11-16', to: '2026-11-18' }] }), '2026-11-20')
    expect([clock.counted, clock.paused, clock.runs]).toEqual([3, 3, true])
  })

  it('stands still while the request is open, and when the file is decided', () => {
    expect(clockOf(file({ pauses: [{ from: '2026-11-16', to: null }] }), '2026-11-20').runs).toBe(false)
    const decided = clockOf(file({ endedOn: '2026-11-16' }), '2026-12-31')
    expect([decided.counted, decided.runs, decided.days.at(-1)?.day]).toEqual([2, false, '2026-11-16'])
  })

  it('knows public holidays and make-up workdays', () => {
    const { days, counted } = clockOf(file({ arrivedOn: '2025-09-26' }), '2025-10-11')
    const why = new Map(days.map((one) => [one.day, one.why]))
    expect([why.get('2025-09-28'), why.get('2025-10-01'), why.get('2025-10-11')]).toEqual([
      'make_up',
      'holiday',
      'make_up',
    ])
    expect(counted).toBe(workingDaysBetween('2025-09-26', '2025-10-11'))
    expect(
      days.every(({ day, why: said }) => isWorkingDay(day) || said === 'rest' || said === 'holiday'),
    ).toBe(true)
  })
})

describe('what past files took', () => {
  it.each([
    ['nothing to mend', [], 'complete'],
    ['two things in one request', [2], 'small'],
    ['three things', [3], 'incomplete'],
    ['asked twice', [1, 1], 'incomplete'],
  ] as const)('%s', (_, asked, expected) => {
    expect(caseOf({ asked })).toBe(expected)
  })

  it('gives the median by how the file came in, and leaves out what never happened', () => {
    const of = (decidedOn: string, asked: number[] = []) => ({ submittedOn: '2026-11-02', decidedOn, asked })
    const waits = pastWaits([of('2026-11-06'), of('2026-11-04'), of('2026-11-13'), of('2026-11-16', [1])])
    expect(waits).toEqual([
      { case: 'complete', files: 3, median: 4, low: 2, high: 9 },
      { case: 'small', files: 1, median: 10, low: 10, high: 10 },
    ])
  })
})
