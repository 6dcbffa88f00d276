import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumber, type NumberRules } from '~/shared/typed-number'

const wan: NumberRules = { unit: 'wan', digits: 12, places: 6 }
const staff: NumberRules = { unit: 'person', places: 0 }

describe('numbers as people type them', () => {
  it.each<[string, NumberRules, string]>([
    ['１２３', staff, '123'],
    ['1,234', wan, '1234'],
    ['12，345', wan, '12345'],
    ['1，０００', staff, '1000'],
    ['1 500', wan, '1500'],
    ['1,0000', wan, '10000'],
    ["1'200'000", wan, '1200000'],
    ['５００．５', wan, '500.5'],
    ['500。5', wan, '500.5'],
    ['500万', wan, '500'],
    ['500 万元', wan, '500'],
    ['1,200,000 元', wan, '120'],
    ['１，２００，０００元', wan, '120'],
    ['￥1200000', wan, '120'],
    ['人民币 120 万元整', wan, '120'],
    ['1.2亿', wan, '12000'],
    ['1亿2000万', wan, '12000'],
    ['3万5000元', wan, '3.5'],
    ['500w', wan, '500'],
    ['12 million yuan', wan, '1200'],
    ['120（万元）', wan, '120'],
    ['0.01', wan, '0.01'],
    ['.5', wan, '0.5'],
    ['12.', wan, '12'],
    ['0012.50', wan, '12.5'],
    ['+7', wan, '7'],
    ['-0', wan, '0'],
    ['3 人', staff, '3'],
    ['３名', staff, '3'],
    ['1.2万人', staff, '12000'],
    ['60㎡', { unit: 'square_metre' }, '60'],
    ['60.5 平方米', { unit: 'square_metre' }, '60.5'],
    ['60 m²', { unit: 'square_metre' }, '60'],
    ['20％', { unit: 'percent' }, '20'],
    ['百分之20', { unit: 'percent' }, '20'],
    ['2027年', { unit: 'year', places: 0 }, '2027'],
    ['5个工位', { unit: 'desk', places: 0 }, '5'],
    ['\u202d12\u200b0\u202c', wan, '120'],
    ['−5', { negative: true }, '-5'],
    ['86.40', wan, '86.4'],
  ])('%j in %j is %s', (typed, rules, value) => {
    expect(readNumber(typed, rules)).toEqual({ ok: true, value })
  })

  it.each<[string, NumberRules, string]>([
    ['', wan, 'empty'],
    [' \u200b', wan, 'empty'],
    ['十二', wan, 'not_a_number'],
    ['约500', wan, 'not_a_number'],
    ['3-5', wan, 'not_a_number'],
    ['3/12', wan, 'not_a_number'],
    ['1e5', wan, 'not_a_number'],
    ['10²', wan, 'not_a_number'],
    ['①', staff, 'not_a_number'],
    ['½', wan, 'not_a_number'],
    ['1.2.3', wan, 'not_a_number'],
    ['3万5', wan, 'not_a_number'],
    ['2千3亿', wan, 'not_a_number'],
    ['(500)', wan, 'not_a_number'],
    ['500abc', wan, 'not_a_number'],
    ['1,5', wan, 'odd_separators'],
    ['12，34', wan, 'odd_separators'],
    ['1 5', wan, 'odd_separators'],
    ['500人', wan, 'other_unit'],
    ['3亩', { unit: 'square_metre' }, 'other_unit'],
    ['20%', wan, 'other_unit'],
    ['-3', staff, 'negative'],
    ['－３', staff, 'negative'],
    ['2.5', staff, 'not_whole'],
    ['0.001元', wan, 'too_many_places'],
    ['1234567890', {}, 'too_large'],
    ['999999999亿', wan, 'too_large'],
  ])('%j in %j is not read: %s', (typed, rules, reason) => {
    expect(readNumber(typed, rules)).toEqual({ ok: false, reason })
  })

  const amount = fc
    .tuple(fc.nat(999_999_999), fc.nat(999_999))
    .map(([whole, rest]) => `${whole}.${String(rest).padStart(6, '0')}`.replace(/\.?0+$/, '') || '0')
    .map((text) => (readNumber(text, wan) as { value: string }).value)

  it('is a normal form', () => {
    fc.assert(
      fc.property(amount, (text) => void expect(readNumber(text, wan)).toEqual({ ok: true, value: text })),
    )
  })

  it('is the same for every spelling of one number', () => {
    const wide = (text: string) =>
      text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
    const grouped = (text: string, by: string) => {
      const [whole = '', rest] = text.split('.')
      const groups = whole.replace(/\B(?=(\d{3})+(?!\d))/g, by)
      return rest === undefined ? groups : `${groups}.${rest}`
    }
    const yuan = (text: string) => {
      const [whole = '', rest = ''] = text.split('.')
      return `${BigInt(whole + rest.padEnd(4, '0').slice(0, 4))}.${rest.slice(4) || '0'}元`
    }
    fc.assert(
      fc.property(amount, (text) => {
        const spellings = [
          wide(text),
          grouped(text, ','),
          grouped(text, '，'),
          wide(grouped(text, ',')),
          grouped(text, ' '),
          ` ${text}\u00a0`,
          [...text].join('\u200b'),
          `${text}万`,
          `${text} 万元`,
          `¥${yuan(text)}`,
          yuan(text),
          `\u202d${text}\u202c`,
          `0${text}`,
          `+${text}`,
        ]
        for (const typed of spellings)
          expect([typed, readNumber(typed, wan)]).toEqual([typed, { ok: true, value: text }])
      }),
    )
  })

  it('answers something for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789.,，。万亿千元¥-+ 人%wk\u200b') }),
        (text) => {
          const read = readNumber(text, wan)
          if (read.ok) expect(readNumber(read.value, wan)).toEqual(read)
        },
      ),
    )
  })
})
