import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hastened, shortened } from '~/landing/priorities/green'
import { paceOf } from '~/landing/projects/stages'
import { addDays } from '~/shared/days'

const ON = '2026-11-16'
const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(ON, days))
const percent = fc.integer({ min: 10, max: 100 })

describe('a limit in the green channel', () => {
  it.each([
    ['half of what is left from the day it opens', '2026-10-01', '2026-12-16', 50, '2026-12-01'],
    ['from the day the step begins where that is later', '2026-11-20', '2026-11-30', 50, '2026-11-25'],
    ['rounded up to whole days', '2026-11-16', '2026-11-19', 50, '2026-11-18'],
    ['at least a day', '2026-11-16', '2026-11-17', 10, '2026-11-17'],
    ['what is overdue stays as it is', '2026-10-01', '2026-11-01', 50, '2026-11-01'],
    ['a whole share changes nothing', '2026-11-16', '2026-12-16', 100, '2026-12-16'],
  ] as const)('%s', (_, since, due, share, day) => {
    expect(shortened(since, due, { on: ON, percent: share })).toBe(day)
  })

  it('is never later than without, never before the channel opens, and a larger share never ends sooner', () => {
    fc.assert(
      fc.property(day, day, percent, percent, (since, due, one, other) => {
        const at = shortened(since, due, { on: ON, percent: one })
        expect(shortened(since, due, null)).toBe(due)
        expect(at <= due).toBe(true)
        if (at !== due) expect(at > ON && at > since).toBe(true)
        const [less, more] = one < other ? [one, other] : [other, one]
        const end = (share: number) => shortened(since, due, { on: ON, percent: share })
        expect(end(less) <= end(more)).toBe(true)
      }),
    )
  })

  it('makes nobody late on the day it opens who was not', () => {
    fc.assert(
      fc.property(day, percent, (due, share) => {
        const facts = {
          stage: 'signed',
          premises: 'land',
          blockedSince: null,
          stageSince: '2026-10-01',
        } as const
        const steps = [{ stage: 'registered' as const, plannedOn: due, actualOn: null }]
        const before = paceOf(facts, steps, ON)
        const after = paceOf({ ...facts, green: { on: ON, percent: share } }, steps, ON)
        expect([after.pace, after.days]).toEqual([before.pace, before.days])
      }),
    )
  })

  it('is brought nearer once, however often the channel is closed and opened again, on that day or later', () => {
    const opened = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(day, opened, percent, (due, after, share) => {
        const days = after.sort((a, b) => a - b).map((days) => addDays(ON, days))
        const once = hastened(days[0] ?? ON, due, { on: days[0] ?? ON, percent: share }, null)
        let at = due
        for (const on of days) {
          const before = at === due ? null : { from: due, to: at }
          at = hastened(on, at, { on, percent: share }, before)
        }
        expect(at).toBe(once)
      }),
    )
  })

  it('that nobody brought nearer counts anew', () => {
    const green = { on: ON, percent: 50 }
    const before = { from: addDays(ON, 20), to: addDays(ON, 10) }
    expect(hastened(ON, addDays(ON, 10), green, before)).toBe(addDays(ON, 10))
    expect(hastened(ON, addDays(ON, 30), green, before)).toBe(addDays(ON, 15))
  })
})
