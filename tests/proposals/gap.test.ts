import { expect, it } from 'vitest'
import { gapWithin } from '~/across/proposals/gap'

it.each([
  [0, 0],
  [-0.004, 0],
  [12.345, 12.35],
  [250, 100],
  [Infinity, 100],
  [NaN, 100],
])('says of a gap of %d percent that it is %d', (found, said) => {
  expect(gapWithin(found)).toBe(said)
})
