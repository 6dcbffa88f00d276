import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writtenNumber } from '~/shared/written-number'

const NUMBER = '2026610131000999'
const BETWEEN = [
  '',
  '-',
  '–',
  '—',
  '‐',
  '−',
  '－',
  '_',
  ' ',
  '　',
  '\t',
  '\u200b',
  '\u00ad',
  '\ufeff',
  '.',
  '·',
  '/',
  '\u202e',
]
const BEFORE = [
  '',
  'NO.',
  'No ',
  'no:',
  '№',
  'N° ',
  '编号：',
  '合同编号 ',
  '合同登记编号:',
  '（编号）No.',
  '第',
]
const AFTER = ['', '号', ' ', '\u200b', '。', '\n']
const width = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))

const anything = fc.array(fc.nat({ max: 0xd7ff })).map((codes) => String.fromCodePoint(...codes))

describe('a number in its one form', () => {
  it.each([
    ['2026-610131-000999', NUMBER],
    ['2026–610131–000999', NUMBER],
    ['2026-610131-000999\u200b', NUMBER],
    ['NO.2026610131000999', NUMBER],
    ['２０２６６１０１３１０００９９９', NUMBER],
    ['合同登记编号：2026 6101 3100 0999', NUMBER],
    ['960052-2026Y0364', '9600522026Y0364'],
    ['陕科成登字〔2026〕第0123号', '陕科成登字20260123'],
    ['nova-2026-1', 'NOVA20261'],
    ['rz–2026', 'RZ2026'],
    ['АВС1', 'ABC1'],
    ['-.—', ''],
  ])('%s', (typed, form) => {
    expect(writtenNumber(typed)).toBe(form)
  })

  it('is the same for every spelling of one number', () => {
    const spelling = fc.tuple(
      fc.constantFrom(...BEFORE),
      fc.array(fc.constantFrom(...BETWEEN), { minLength: 15, maxLength: 15 }),
      fc.constantFrom(...AFTER),
      fc.boolean(),
    )
    fc.assert(
      fc.property(spelling, ([before, between, after, wide]) => {
        const middle = [...NUMBER].map((digit, at) => digit + (between[at] ?? '')).join('')
        expect(writtenNumber(before + (wide ? width(middle) : middle) + after)).toBe(NUMBER)
      }),
    )
  })

  it('is its own form, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.oneof(anything, fc.string({ unit: fc.constantFrom(...'NO编号第1a-合同'.split('')) })),
        (typed) => {
          const once = writtenNumber(typed)
          expect(writtenNumber(once)).toBe(once)
        },
      ),
    )
  })

  it('holds letters and digits alone', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        expect(writtenNumber(typed)).toMatch(/^[\p{L}\p{N}]*$/u)
      }),
    )
  })
})
