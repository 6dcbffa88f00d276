import { expect, it } from 'vitest'
import { problemOf } from '~/ground/accounts/password'

it.each([
  ['nine char', 'password_short'],
  ['password123', 'password_common'],
  ['PassWord123', 'password_common'],
  ['woaini1314520', 'password_common'],
  ['１２３４５６７８９０', 'password_common'],
  ['x'.repeat(201), 'password_long'],
  ['correct horse battery', null],
  ['渭河流过西安又流过渭南', null],
  ['river crosses two cities', null],
  ['8k2m-qq71-tt', null],
] as const)('%s: %s', (password, problem) => {
  expect(problemOf(password)).toBe(problem)
})

it.each([
  ['          ', 'password_repeats'],
  ['\u3000'.repeat(12), 'password_repeats'],
  ['a         b', 'password_repeats'],
  ['zzzzzzzzzzzzz', 'password_repeats'],
  ['abababababab', 'password_repeats'],
  ['kxw7qkxw7q', 'password_repeats'],
  ['渭水清渭水清渭水清渭水清', 'password_repeats'],
  ['ghijklmnopq', 'password_repeats'],
  ['zyxwvutsrqp', 'password_repeats'],
] as const)('%j says one thing again and again: %s', (password, problem) => {
  expect(problemOf(password)).toBe(problem)
})

const PLACE = [
  'weinan-xian',
  'WX',
  '渭南（西安）创新创业孵化器',
  'Weinan Incubator in Xi’an',
  '渭南',
  'Weinan',
  '西安',
]
const PERSON = ['zhou.qiming@example.test', '周启明']

it.each([
  'weinan2026',
  'Weinan@2026',
  'w31nan#2026',
  'feidi-demo-2026',
  'Feidi123456',
  'xian20261234',
  '2026weinan-xian',
  '渭南孵化器123456',
  '西安创业中心2026年',
  'zhou.qiming2026',
  'qiming19900101',
  '周启明周启明1990',
  'admin@feidi2026',
])('%s is made of words of this place or its person', (password) => {
  expect(['password_context', 'password_repeats', 'password_common']).toContain(
    problemOf(password, [...PLACE, ...PERSON]),
  )
})

it.each(['weinan flows into the yellow sea', '西安到渭南坐高铁只要半小时', 'qiming likes persimmons'])(
  '%s is a sentence with such a word in it',
  (password) => {
    expect(problemOf(password, [...PLACE, ...PERSON])).toBeNull()
  },
)

it('is not the address itself, nor its first part', () => {
  const own = ['founder.weinan@example.test']
  expect(problemOf('founder.weinan@example.test', own)).toBe('password_is_identifier')
  expect(problemOf('founder.weinan', own)).toBe('password_is_identifier')
})
