import { expect, it } from 'vitest'
import { placeIn, trailOf, trailSearch } from '~/across/today/queue-place'

const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]

it.each([
  ['the first', 'a', null, { at: 1, of: 3, previous: null, next: b }],
  ['one between', 'b', null, { at: 2, of: 3, previous: a, next: c }],
  ['the last', 'c', null, { at: 3, of: 3, previous: b, next: null }],
  ['one that has left, by who came after it', 'x', 'c', { at: null, of: 3, previous: null, next: c }],
  ['one that has left with the one after it', 'x', 'y', { at: null, of: 3, previous: null, next: a }],
] as const)('places %s', (_, id, then, place) => {
  expect(placeIn([a, b, c], id, then)).toEqual(place)
})

it('knows an empty queue', () => {
  expect(placeIn([], 'x', 'a')).toEqual({ at: null, of: 0, previous: null, next: null })
})

it('reads back what it wrote, and our own turn from nonsense', () => {
  const trail = { tab: 'mine', then: 'a' } as const
  expect(trailOf(new URLSearchParams(trailSearch(trail)))).toEqual(trail)
  expect(trailOf(new URLSearchParams('queue=nonsense'))).toEqual({ tab: 'ours', then: null })
})
