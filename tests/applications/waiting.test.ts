import { expect, it } from 'vitest'
import { waitsAhead, waitsOf } from '~/across/portal/waiting'

it('tells the median and the range in working days, without the fastest and the slowest tenth', () => {
  const days = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-09']
  const cases = days.map((taken) => ({ submitted: '2026-11-02', taken_up: taken }))
  expect(waitsOf(cases)).toEqual([{ key: 'take_up', cases: 6, median: 3, low: 1, high: 5 }])
})

it('leaves out what never happened', () => {
  expect(waitsOf([{ submitted: '2026-11-02' }])).toEqual([])
})

it.each([
  ['submitted', null, ['take_up', 'review', 'notice']],
  ['awaiting_correction', null, ['review', 'notice']],
  ['in_review', null, ['review', 'notice']],
  ['decided', 'accepted', ['notice']],
  ['decided', 'waitlisted', []],
  ['public_notice', 'accepted', ['notice']],
  ['admitted', 'accepted', []],
])('names to a firm whose file is %s, %s, the steps that are still to come', (state, outcome, keys) => {
  const span = { cases: 1, median: 1, low: 1, high: 1 }
  const waits = (['take_up', 'review', 'notice', 'whole'] as const).map((key) => ({ key, ...span }))
  expect(waitsAhead({ state, outcome }, waits).map(({ key }) => key)).toEqual(keys)
})
