import { expect, test } from 'vitest'
import { objectionNumber, readObjectionNumber } from '~/admission/objections/number'

test('an objection has a number that an address can carry back, and nothing else passes for one', () => {
  const number = objectionNumber('0193f2c4-5d6e-7a8b-9c0d-1e2f3a4b5c6d')
  expect(number).toBe('YY-3A4B5C6D')
  expect(readObjectionNumber(number)).toBe(number)
  expect([null, '', '1', '请致电 13900000000'].map(readObjectionNumber)).toEqual([null, null, null, null])
})
