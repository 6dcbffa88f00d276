import { expect, it } from 'vitest'
import { inAscii } from '~/commands/build/in-ascii'

/** What a program says that answers its last expression. */
const said = (program: string) => (0, eval)(program) as unknown

it.each([
  ['a regular expression', String.raw`'甲、乙;丙'.split(/[、;]/).length`, 3],
  ['one that reads whole characters', String.raw`/^[𠮷a]$/u.test('𠮷')`, true],
  ['a template', 'const name = "名"; `${name}、\\n`', '名、\n'],
  ['a tagged template', '((texts) => texts[0])`第 \\\\、 条`', '第 \\、 条'],
  ['a name', 'const 名 = 1; 名', 1],
])('says the same in ASCII: %s', (_, program, value) => {
  const plain = inAscii(program)
  expect(plain).toMatch(/^[\0-\x7f]*$/)
  expect([said(program), said(plain)]).toEqual([value, value])
})

it.each([
  ['in a raw template, where an escape would stay one', 'String.raw`\\d年`'],
  ['behind a backslash, which would become a character', String.raw`/\、/`],
])('refuses what is not ASCII %s', (_, program) => {
  expect(() => inAscii(program)).toThrow()
})
