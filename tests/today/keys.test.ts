import { expect, it } from 'vitest'
import { pressOf, rowAfter, type Moment } from '~/across/today/keys'

const READING: Moment = { on: true, typing: false, control: false, alt: false }

it.each([
  ['j', {}, { does: 'move', by: 1 }],
  ['K', {}, { does: 'move', by: -1 }],
  ['o', {}, { does: 'open' }],
  ['x', {}, { does: 'pick' }],
  ['?', {}, { does: 'help' }],
  ['n', {}, { does: 'follow', key: 'n' }],
  ['Enter', { control: true }, { does: 'send' }],
  ['Enter', { control: true, typing: true }, { does: 'send' }],
  ['Enter', {}, null],
  ['Tab', {}, null],
  ['"', {}, null],
  ['j', { on: false }, null],
  ['?', { on: false }, null],
  ['Enter', { on: false, control: true }, null],
  ['n', { typing: true }, null],
  ['?', { typing: true }, null],
  ['n', { control: true }, null],
  ['n', { alt: true }, null],
] as const)('%s while %o does %o', (key, moment, press) => {
  expect(pressOf(key, { ...READING, ...moment })).toEqual(press)
})

it.each([
  ['the first from above the rows', -1, 1, 3, 0],
  ['one down', 0, 1, 3, 1],
  ['not past the last', 2, 1, 3, 2],
  ['one up', 2, -1, 3, 1],
  ['not above the first', 0, -1, 3, 0],
  ['nowhere without rows', -1, 1, 0, null],
] as const)('moves %s', (_, here, by, rows, next) => {
  expect(rowAfter(here, by, rows)).toBe(next)
})
