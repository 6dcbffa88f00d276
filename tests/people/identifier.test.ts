import { expect, it } from 'vitest'
import { masked, readIdentifier } from '~/shared/codes/identifier'

it.each([
  ['Founder@Example.TEST ', { kind: 'email', value: 'founder@example.test' }],
  ['138 0013 8000', { kind: 'phone', value: '13800138000' }],
  ['+86-138-0013-8000', { kind: 'phone', value: '13800138000' }],
  ['8613800138000', { kind: 'phone', value: '13800138000' }],
  ['１３８００１３８０００', { kind: 'phone', value: '13800138000' }],
  ['12800138000', null],
  ['1380013800', null],
  ['a@b', null],
  ['two@at@signs.cn', null],
  ['', null],
] as const)('%s is read as %j', (typed, read) => {
  expect(readIdentifier(typed)).toEqual(read)
})

it('shows enough of an address to recognise it', () => {
  expect(masked('13800138000')).toBe('138****8000')
  expect(masked('founder@example.test')).toBe('fo***@example.test')
})
