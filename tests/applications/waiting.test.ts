import { expect, it } from 'vitest'
import { waitsOf } from '~/across/portal/waiting'

it('tells the median and the range in working days, without the fastest and the slowest tenth', () => {
  const days = ['2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06', '2026-11-09']
  const cases = days.map((taken) => ({ submitted: '2026-11-02', taken_up: taken }))
  expect(waitsOf(cases)).toEqual([{ key: 'take_up', cases: 6, median: 3, low: 1, high: 5 }])
})

it('leaves out what never happened', () => {
  expect(waitsOf([{ submitted: '2026-11-02' }])).toEqual([])
})
