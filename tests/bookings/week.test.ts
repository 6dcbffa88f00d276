import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { minuteOf, type BookingRules } from '~/residence/bookables/rules'
import { calendarOf } from '~/residence/bookings/calendar'
import { refusalOf, whyNotCancel, whyNotMove } from '~/residence/bookings/may-book'
import { gridOf, weekOf, type Shown } from '~/residence/bookings/week'
import { instantOf } from '~/shared/days'

const RULES: BookingRules = {
  effectiveFrom: '2026-01-01',
  who: 'firms',
  opensAt: 480,
  closesAt: 1080,
  onDaysOff: false,
  longest: 180,
  aheadDays: 14,
  freeMinutes: 120,
  pricePerHour: '80.00',
  vatPercent: 6,
  approval: false,
  cancelHours: 24,
}
const at = { today: '2026-11-20', now: instantOf('2026-11-20', 600), isStaff: false }

describe('whether the rules let a firm book', () => {
  it.each([
    ['the half hour that runs', '2026-11-20', 600, 60, null],
    ['one that is over', '2026-11-20', 570, 60, 'past'],
    ['until it closes', '2026-11-20', 900, 180, null],
    ['beyond', '2026-11-20', 930, 180, 'outside'],
    ['before it opens', '2026-11-23', 450, 60, 'outside'],
    ['too long', '2026-11-23', 480, 210, 'too_long'],
    ['on a Saturday', '2026-11-21', 600, 60, 'day_off'],
    ['on the last day ahead', '2026-12-04', 600, 60, null],
    ['a working day further', '2026-12-07', 600, 60, 'too_far'],
  ] as const)('%s', (_, day, from, minutes, reason) => {
    expect(refusalOf({ day, from, minutes }, RULES, at)?.reason ?? null).toBe(reason)
  })

  it('staff may look further and take longer, and books what firms may not', () => {
    const staff = { ...at, isStaff: true }
    expect(refusalOf({ day: '2026-12-07', from: 480, minutes: 600 }, RULES, staff)).toBeNull()
    const own = { ...RULES, who: 'staff' as const }
    expect(refusalOf({ day: '2026-11-23', from: 480, minutes: 60 }, own, staff)).toBeNull()
    expect(refusalOf({ day: '2026-11-23', from: 480, minutes: 60 }, own, at)?.reason).toBe('not_for_firms')
  })

  it('not while it is out of service, and says until when', () => {
    const wanted = { day: '2026-11-23', from: 480, minutes: 60 }
    expect(refusalOf(wanted, RULES, { ...at, closedUntil: '2026-11-25' })).toMatchObject({
      reason: 'closed',
      detail: { day: '2026-11-25' },
    })
    expect(refusalOf(wanted, RULES, { ...at, closedUntil: null })?.reason).toBe('closed')
  })

  it.each([
    ['a day and a minute before', 24 * 60 + 1, true],
    ['exactly a day before', 24 * 60, true],
    ['a minute less', 24 * 60 - 1, false],
  ] as const)('cancelling %s', (_, minutes, may) => {
    const starts = instantOf('2026-11-23', 600)
    const who = { isStaff: false, now: new Date(starts.getTime() - minutes * 60_000) }
    const booked = { state: 'booked' as const, startsAt: starts, cancelHours: 24 }
    expect([whyNotCancel(booked, who), whyNotMove(booked, who)].map((why) => why === null)).toEqual([
      may,
      may,
    ])
  })

  it.each([
    ['a firm while it waits', 'asked', false, 1, null, null],
    ['a firm once it has begun unanswered', 'asked', false, -1, 'too_late', 'too_late'],
    ['a firm once it is over', 'no_show', false, -60, 'wrong_state', 'wrong_state'],
    ['staff at any time', 'booked', true, -60, null, null],
    ['staff when nobody came', 'no_show', true, -60, 'wrong_state', null],
    ['nobody what is cancelled', 'cancelled', true, 60, 'wrong_state', 'wrong_state'],
    ['nobody what has lapsed', 'lapsed', true, 60, 'wrong_state', 'wrong_state'],
  ] as const)('%s: to move it, to cancel it', (_, state, isStaff, minutes, move, cancel) => {
    const startsAt = instantOf('2026-11-23', 600)
    const who = { isStaff, now: new Date(startsAt.getTime() - minutes * 60_000) }
    const booking = { state, startsAt, cancelHours: 24 }
    expect(whyNotMove(booking, who)?.reason ?? null).toBe(move)
    expect(whyNotCancel(booking, who)?.reason ?? null).toBe(cancel)
  })
})

it.each([
  ['08:30', 510],
  ['8:00', 480],
  ['24:00', 1440],
  ['24:30', null],
  ['09:15', null],
  ['九点', null],
] as const)('reads %s', (text, minute) => {
  expect(minuteOf(text)).toBe(minute)
})

it('a week begins on Monday', () => {
  expect(weekOf('2026-11-22')[0]).toBe('2026-11-16')
  expect(weekOf('2026-11-23')[0]).toBe('2026-11-23')
})

test('the grid has each half hour of each day once: free, shut or within a booking', () => {
  const bookings = fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 12 })
  fc.assert(
    fc.property(bookings, (starts) => {
      const days = weekOf('2026-11-23')
      const shown = starts.map((one): Shown => ({
        id: null,
        day: days[one % 7] ?? '',
        from: 480 + Math.floor(one / 7) * 60,
        minutes: 60,
        state: 'booked',
        who: '',
        purpose: '',
      }))
      const grid = gridOf(
        days.map((day) => ({ day, rules: RULES })),
        shown,
        at,
      )
      for (const { cells } of grid.columns) {
        const spans = cells.map((cell) => (cell.kind === 'free' ? 1 : cell.span))
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(grid.rows.length)
      }
      expect(grid.columns.flatMap(({ cells }) => cells).filter(({ kind }) => kind === 'booking').length).toBe(
        shown.length,
      )
    }),
  )
})

it('a calendar says instants, keeps its UIDs, and marks what is cancelled', () => {
  const entry = {
    id: 'b1',
    startsAt: instantOf('2026-11-23', 14 * 60),
    endsAt: instantOf('2026-11-23', 15 * 60),
    createdAt: at.now,
    changedAt: at.now,
    sequence: 0,
    state: 'booked' as const,
    title: '会议室',
    place: '305',
    about: '',
  }
  const text = calendarOf('预订', 'weinan', [
    entry,
    {
      ...entry,
      id: 'b2',
      sequence: 3,
      state: 'cancelled',
      startsAt: addHours(entry.startsAt, 24),
      endsAt: addHours(entry.endsAt, 24),
    },
  ])
  expect(text).toContain('DTSTART:20261123T060000Z')
  expect(text).toContain('DTEND:20261123T070000Z')
  expect(text).toContain('UID:b1@weinan.feidi')
  expect(text).toMatch(/UID:b2@weinan\.feidi[\s\S]*SEQUENCE:3[\s\S]*STATUS:CANCELLED/)
})

const addHours = (instant: Date, hours: number) => new Date(instant.getTime() + hours * 3600_000)
