import { expect, it } from 'vitest'
import { problemOf } from '~/people/password'

it.each([
  ['nine char', 'password_short'],
  ['password123', 'password_common'],
  ['PassWord123', 'password_common'],
  ['woaini1314520', 'password_common'],
  ['１２３４５６７８９０', 'password_common'],
  ['x'.repeat(201), 'password_long'],
  ['feidi-demo-2026', null],
  ['correct horse battery', null],
  ['渭河流过西安又流过渭南', null],
] as const)('%s: %s', (password, problem) => {
  expect(problemOf(password)).toBe(problem)
})

it('is not the address itself, nor its first part', () => {
  expect(problemOf('founder.weinan@example.test', 'founder.weinan@example.test')).toBe(
    'password_is_identifier',
  )
  expect(problemOf('founder.weinan', 'founder.weinan@example.test')).toBe('password_is_identifier')
})
