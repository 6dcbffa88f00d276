import { expect, it } from 'vitest'
import { placedAt, placesFree } from '~/admission/waitlist/order'

it.each([
  ['last without a wish', ['a', 'b'], 'c', null, ['a', 'b', 'c']],
  ['first', ['a', 'b'], 'c', 1, ['c', 'a', 'b']],
  ['between', ['a', 'b'], 'c', 2, ['a', 'c', 'b']],
  ['last when the wish lies beyond the end', ['a', 'b'], 'c', 9, ['a', 'b', 'c']],
  ['elsewhere when it is on the list already', ['a', 'b', 'c'], 'c', 1, ['c', 'a', 'b']],
  ['alone', [], 'a', 3, ['a']],
] as const)('puts a firm %s', (_, order, id, wished, expected) => {
  expect(placedAt(order, id, wished)).toEqual(expected)
})

it('never counts fewer than no free places', () => {
  expect([placesFree(3, 1), placesFree(3, 3), placesFree(3, 5)]).toEqual([2, 0, 0])
})
