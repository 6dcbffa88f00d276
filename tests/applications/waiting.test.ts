import { expect, it } from 'vitest'
import { promisesOf, waitsAhead, waitsOf } from '~/across/portal/waiting'
import { STANDARD } from '~/ground/settings/settings'

it('tells the median and the range in working days, without the fastest and the slowest tenth', () => {
  const taken = [5, 1, 3, 2, 4].map((days) => ({ key: 'take_up', days, cases: days === 1 ? 2 : 1 }) as const)
  expect(waitsOf(taken)).toEqual([{ key: 'take_up', cases: 6, median: 3, low: 1, high: 5 }])
})

it('tells of many files that took as long what it tells of each of them by itself', () => {
  const counted = [0, 1, 2, 3].map((days) => ({ key: 'whole', days, cases: 10 - days }) as const)
  const alone = counted.flatMap(({ cases, ...one }) =>
    Array.from({ length: cases }, () => ({ ...one, cases: 1 })),
  )
  expect(waitsOf(counted)).toEqual(waitsOf(alone))
  expect(waitsOf(counted)).toEqual([{ key: 'whole', cases: 34, median: 1, low: 0, high: 3 }])
})

it('leaves out what never happened', () => {
  expect(waitsOf([])).toEqual([])
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
  const promises = promisesOf(STANDARD.deadlines)
  expect(waitsAhead({ state, outcome }, waits, promises).map(({ key }) => key)).toEqual(keys)
})

it('promises what is in force: the scores and the decision as one step, the notice and the admission as one', () => {
  const promised = { take_up: 0, screen: 5, review: 15, publish: 1, notice: 8 }
  expect(promisesOf(STANDARD.deadlines)).toEqual(promised)
  expect(promisesOf({ ...STANDARD.deadlines, decide: 2, admit: 1 })).toEqual({
    ...promised,
    review: 12,
    notice: 6,
  })
})
