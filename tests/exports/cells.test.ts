import fc from 'fast-check'
import { expect, it } from 'vitest'
import { csvLine, neutral, numberOf, whole } from '~/shared/cells'

it.each([
  '=1+1',
  '+cmd',
  '-2+3',
  '@SUM(A1)',
  '＝1',
  '＋1+1',
  '－x',
  '＠x',
  '﹣x',
  '﹢x',
  '−x',
  '\t=1',
  '\r1',
  '\n1',
])('%j runs nothing', (text) => {
  expect(neutral(text)).toBe(`'${text}`)
})

it.each([' =1', '\u3000＝1', '\u00a0@x', '\u200b=1', ' \t+a'])(
  '%j runs nothing behind its blanks',
  (text) => {
    expect(neutral(text)).toBe(`'${text}`)
  },
)

it.each(['-5', '+12.50', '0', '3.14', '渭南=西安', 'a-b', ' 5', ''])('%j stays as it is', (text) => {
  expect(neutral(text)).toBe(text)
})

it('takes figures as numbers only when not a digit is lost', () => {
  expect(numberOf('1234500.00')).toBe(1_234_500)
  expect(numberOf('-0.5')).toBe(-0.5)
  expect(numberOf('9161013112345678901')).toBeNull()
  expect(numberOf('1e5')).toBeNull()
})

it('doubles quotes and keeps an empty cell empty', () => {
  expect(csvLine(['a"b', null, 3, '=x'])).toBe(`"a""b","","3","'=x"\r\n`)
})

it.each([
  ['202661013100099912', '202661013100099912\t'],
  ['91610131MA0T000317', '91610131MA0T000317'],
  ['007', '007\t'],
  ['13900000001', '13900000001'],
  ['0', '0'],
  ['0.5', '0.5'],
])('%s is %j in CSV, so that a spreadsheet keeps it whole', (text, expected) => {
  expect(whole(text)).toBe(expected)
  expect(csvLine([text])).toBe(`"${expected}"\r\n`)
})

/** The rule without its short cut. */
function guarded(text: string): string {
  if (/^[+-]?\d{1,15}(\.\d+)?$/.test(text)) return text
  const first = Array.from(text.replace(/^[\s\p{Cc}\p{Cf}]+/u, ''))[0] ?? ''
  const runs = ['=', '+', '-', '@', '\u2212'].includes(first.normalize('NFKC'))
  return runs || /^[\t\r\n]/.test(text) ? `'${text}` : text
}

it('guards every text as the rule says', () => {
  const texts = Array.from({ length: 0x10000 }, (_, code) => `${String.fromCharCode(code)}=1`)
  expect(texts.filter((text) => neutral(text) !== guarded(text))).toEqual([])
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', '=', '\t', ' ＝', '７', '智'),
      (tail, head) => {
        expect(neutral(head + tail)).toBe(guarded(head + tail))
      },
    ),
  )
})
