import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { line, optionalLine, paragraph } from '~/shared/form-text'
import { readPhone } from '~/shared/typed-phone'
import { cutTo, fold, identifying, lengthOf, lines, oneLine, sameText } from '~/shared/typed-text'

const anyText = fc.string({
  unit: fc.constantFrom(
    ...[
      ...'aé\u0301甲𠮷😀👨🏽\u200d\ufe0f\u200b\r\n\u2028\t \u3000İΣ①ﬁＡ－·・1#\u20e3\ud83c\u{1f3f4}\u{e0067}\u{e007f}\uffa0',
    ],
    '\ud800',
  ),
})
const UNSEEN = [
  '\u200b',
  '\u202d',
  '\u202c',
  '\ufeff',
  '\u00ad',
  '\u2060',
  '\0',
  '\u0001',
  '\u200d',
  '\ufe00',
]

describe('normal form of what is typed', () => {
  it.each([
    ['第一行\r\n第二行\r第三行\u2028第四行', '第一行\n第二行\n第三行\n第四行'],
    ['西安\u202e零宽\u200b\u0001技术', '西安零宽技术'],
    ['e\u200b\u0301', 'é'],
    ['甲\t乙', '甲\t乙'],
    ['坏\ud83d字', '坏字'],
    ['👨‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ 葛󠄀 𠮷 艾力·买买提', '👨‍👩‍👧 ❤️ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 1️⃣ 葛󠄀 𠮷 艾力·买买提'],
    ['甲‍乙🙂\u{e0041}\u{e0042}', '甲乙🙂'],
  ])('%j is %j', (typed, kept) => {
    expect(lines(typed)).toBe(kept)
  })

  it('is a normal form: reading it again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const read of [lines, oneLine, identifying, fold]) expect(read(read(text))).toBe(read(text))
      }),
    )
  })

  it('does not depend on marks that nobody sees', () => {
    const marked = fc.tuple(
      fc.string({ unit: fc.constantFrom('甲', 'a', '7', '\n', '𠮷'), minLength: 1 }),
      fc.constantFrom(...UNSEEN),
    )
    fc.assert(
      fc.property(marked, ([text, mark]) => {
        expect(lines([...text].join(mark))).toBe(lines(text.replaceAll('\n', '\r\n')))
      }),
    )
  })

  it('tells texts apart by what is to be read', () => {
    expect(sameText('甲\n乙', ' 甲\r\n乙\u200b')).toBe(true)
    expect(sameText('甲 乙', '甲乙')).toBe(false)
  })
})

describe('length as people count', () => {
  it.each([
    ['好好\n好', 4],
    ['😀'.repeat(300), 300],
    ['𠮷'.repeat(300), 300],
    ['👨‍👩‍👧‍👦🇨🇳❤️', 3],
    ['e\u0301', 1],
    [`a${'\u0301'.repeat(40)}`, 41],
    ['', 0],
  ])('%# counts %i', (text, length) => {
    expect(lengthOf(text)).toBe(length)
  })

  it('is never more than the code points, and cutting keeps whole characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (text, most) => {
        expect(lengthOf(text)).toBeLessThanOrEqual([...text].length)
        const kept = cutTo(text, most)
        expect(kept.length).toBeLessThanOrEqual(most)
        expect(text.startsWith(kept)).toBe(true)
        expect(/\p{Cs}/u.test(kept)).toBe(false)
      }),
    )
  })
})

describe('fields of a form', () => {
  const form = z.object({ text: paragraph(5, { missing: 'none', least: 2, short: 'short', long: 'long' }) })
  const codeOf = (text: string) => form.safeParse({ text }).error?.issues.map(({ message }) => message)

  it.each([
    ['好\r\n好\r\n好', undefined],
    ['😀😀😀😀😀', undefined],
    ['好好好好好好', ['long']],
    ['好', ['short']],
    ['\u200b \0', ['none']],
  ])('%j: %j', (text, codes) => {
    expect(codeOf(text)).toEqual(codes)
  })

  it('takes what holds nothing to be read for nothing', () => {
    expect(optionalLine(10).parse(' \u200b')).toBeUndefined()
    expect(line(10, 'none').safeParse(undefined).error?.issues[0]?.message).toBe('none')
    expect(line(10).parse(' 甲 \r\n 乙 ')).toBe('甲 乙')
  })
})

describe('telephone numbers', () => {
  it.each([
    ['１３８００１３８０００', '13800138000'],
    ['\u202d13800138000\u202c', '13800138000'],
    ['+86 138-0013-8000', '13800138000'],
    ['0086 138 0013 8000', '13800138000'],
    ['０２９－８８３３　１２３４', '029-8833 1234'],
    ['029–88331234 转 801', '029-88331234转801'],
    ['(029) 88331234', '(029) 88331234'],
    ['-------', null],
    ['( ) - + -', null],
    ['123456', null],
    ['电话见名片', null],
    ['1234567890123456', null],
  ])('%j is %j', (typed, kept) => {
    expect(readPhone(typed)).toBe(kept)
    if (kept !== null) expect(readPhone(kept)).toBe(kept)
  })
})
