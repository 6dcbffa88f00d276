import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockOf } from '~/residence/tickets/clock'
import { afterWorkingMinutes, workingMinutes } from '~/residence/tickets/working-clock'
import { calendarOf } from '~/shared/calendar'
import { stampOf } from '~/shared/days'

/** Nine to twelve and half past one to half past five: seven hours a day. */
const HOURS = [
  { opens: 540, closes: 720 },
  { opens: 810, closes: 1050 },
]
/** Thursday and Friday off, Saturday worked in their place. */
const CALENDAR = calendarOf([
  { year: 2026, number: '', daysOff: ['2026-10-01', '2026-10-02'], workDays: ['2026-10-10'] },
])

const at = (text: string) => new Date(`${text.replace(' ', 'T')}:00+08:00`)
const between = (from: string, to: string) => workingMinutes(at(from), at(to), HOURS, CALENDAR)

describe('working time', () => {
  it.each([
    ['within a morning', '2026-11-18 09:10', '2026-11-18 10:40', 90],
    ['over lunch', '2026-11-18 11:30', '2026-11-18 14:00', 60],
    ['a night report counts from the next opening', '2026-11-17 22:15', '2026-11-18 10:00', 60],
    ['before opening', '2026-11-18 06:00', '2026-11-18 09:00', 0],
    ['over a weekend', '2026-11-20 17:00', '2026-11-23 09:30', 60],
    ['over days off', '2026-09-30 17:00', '2026-10-05 09:30', 60],
    ['on a make-up workday', '2026-10-10 09:00', '2026-10-10 17:30', 420],
    ['all of a week', '2026-11-16 00:00', '2026-11-23 00:00', 5 * 420],
    ['backwards', '2026-11-18 12:00', '2026-11-18 09:00', 0],
  ] as const)('%s', (_, from, to, minutes) => {
    expect(between(from, to)).toBe(minutes)
  })

  it.each([
    ['the same morning', '2026-11-18 09:10', 60, '2026-11-18 10:10'],
    ['over lunch', '2026-11-18 11:30', 60, '2026-11-18 14:00'],
    ['by the evening, not the next morning', '2026-11-18 09:00', 420, '2026-11-18 17:30'],
    ['after a night report', '2026-11-17 22:15', 60, '2026-11-18 10:00'],
    ['over a weekend', '2026-11-20 17:00', 60, '2026-11-23 09:30'],
    ['into a make-up workday', '2026-10-09 17:00', 60, '2026-10-10 09:30'],
  ] as const)('runs out %s', (_, from, minutes, end) => {
    expect(stampOf(afterWorkingMinutes(at(from), minutes, HOURS, CALENDAR) ?? '')).toBe(end)
  })

  it('has no end where nobody is ever there', () => {
    expect(afterWorkingMinutes(at('2026-11-18 09:00'), 60, [], CALENDAR)).toBeNull()
  })

  it('adds up over any instant between, and runs out after exactly what was asked for', () => {
    const minute = fc.integer({ min: 0, max: 120 * 24 * 60 })
    const instant = (minutes: number) => new Date(at('2026-08-01 00:00').getTime() + minutes * 60_000)
    fc.assert(
      fc.property(minute, minute, minute, (a, b, c) => {
        const [x = 0, y = 0, z = 0] = [a, b, c].sort((one, other) => one - other)
        const part = (from: number, to: number) => workingMinutes(instant(from), instant(to), HOURS, CALENDAR)
        expect(part(x, y) + part(y, z)).toBeCloseTo(part(x, z), 6)
      }),
    )
    fc.assert(
      fc.property(minute, fc.integer({ min: 1, max: 5000 }), (from, minutes) => {
        const end = afterWorkingMinutes(instant(from), minutes, HOURS, CALENDAR)
        expect(workingMinutes(instant(from), end ?? instant(0), HOURS, CALENDAR)).toBeCloseTo(minutes, 6)
      }),
    )
  })
})

describe('the two promises of a report', () => {
  const target = { answer: 1, solve: 8 }
  const facts = {
    reportedAt: at('2026-11-18 09:00'),
    answeredAt: null as Date | null,
    solvedAt: null as Date | null,
    waits: [] as { startedAt: Date; endedAt: Date | null }[],
  }
  const clock = (more: Partial<typeof facts>, now: string) =>
    clockOf({ ...facts, ...more }, target, HOURS, at(now), CALENDAR)

  it('run, and are late after their time', () => {
    const soon = clock({}, '2026-11-18 09:30')
    expect(soon.answer).toMatchObject({ standing: 'running', left: 30 })
    expect(stampOf(soon.answer.dueAt ?? '')).toBe('2026-11-18 10:00')
    expect(stampOf(soon.solve.dueAt ?? '')).toBe('2026-11-19 10:00')
    expect(clock({}, '2026-11-18 10:01').answer).toMatchObject({ standing: 'late', left: -1 })
    expect(stampOf(clock({}, '2026-11-23 09:00').answer.dueAt ?? '')).toBe('2026-11-18 10:00')
  })

  it('are kept to the minute', () => {
    const done = { answeredAt: at('2026-11-18 10:00'), solvedAt: at('2026-11-19 10:01') }
    const late = clock(done, '2026-12-01 09:00')
    expect([late.answer.standing, late.solve.standing]).toEqual(['kept', 'broken'])
    expect(clock({ ...done, solvedAt: at('2026-11-19 10:00') }, '2026-12-01 09:00').solve.standing).toBe(
      'kept',
    )
  })

  it('stand still while the report waits', () => {
    const answeredAt = at('2026-11-18 09:30')
    const open = { answeredAt, waits: [{ startedAt: at('2026-11-18 10:00'), endedAt: null }] }
    expect(clock(open, '2026-12-01 09:00').solve).toMatchObject({
      standing: 'paused',
      used: 60,
      left: 420,
      dueAt: null,
    })
    const ended = {
      answeredAt,
      waits: [{ startedAt: at('2026-11-18 10:00'), endedAt: at('2026-11-23 09:00') }],
    }
    const on = clock(ended, '2026-11-23 10:00').solve
    expect(on).toMatchObject({ standing: 'running', used: 120 })
    expect(stampOf(on.dueAt ?? '')).toBe('2026-11-23 17:30')
  })

  it('promise nothing where nobody decided', () => {
    expect(clockOf(facts, null, HOURS, at('2026-12-01 09:00'), CALENDAR).solve.standing).toBe('none')
  })
})
