import { expect, test } from 'vitest'
import { objectionNumber } from '~/admission/objections/number'

test('an objection has a number that can be said on the telephone', () => {
  expect(objectionNumber('0193f2c4-5d6e-7a8b-9c0d-1e2f3a4b5c6d')).toBe('YY-3A4B5C6D')
})
