import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { LETTER_KINDS, letterOf } from '~/across/letters/catalogue'
import { LINK } from '~/ground/letters/link'
import { PLACEHOLDERS, placeholderOf, type Code } from '~/ground/letters/placeholders'
import { codeOf, exampleParams, render } from '~/ground/letters/template'
import { namesIn } from '~/shared/braces'

const LOCALES = ['zh', 'en'] as const
const CODES = Object.keys(PLACEHOLDERS) as Code[]

describe.each(LOCALES)('in %s', (locale) => {
  it('names each placeholder once', () => {
    const names = CODES.map((code) => placeholderOf(code)[locale].name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(codeOf(` ${name.toUpperCase()} `, locale, CODES)).toBeDefined()
  })

  it.each(LETTER_KINDS)('%s fills every placeholder of its built-in text', (kind) => {
    const letter = letterOf(kind)
    const { subject, body } = letter[locale]
    const { names, rest } = namesIn(`${subject}\n${body}`)
    const codes = names.map((name) => codeOf(name, locale, letter.has))
    expect(codes).not.toContain(undefined)
    expect(rest).not.toMatch(/[{}｛｝]/)
    expect(codes).toEqual(expect.arrayContaining([...letter.needs]))
    const said = render(letter[locale], locale, letter.has, exampleParams(letter.has, locale))
    expect(`${said.subject}${said.body}`).not.toMatch(/[{}｛｝]|undefined|NaN/)
    for (const code of codes) {
      const { is, ...words } = placeholderOf(code as Code)
      const value = words[locale].example
      if (is !== 'day' && is !== 'date') expect(`${said.subject}\n${said.body}`).toContain(value)
    }
  })
})

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '{链接}',
    '{link}',
    '｛企业｝',
    '{{firm}}',
    '$&',
    '$1',
    LINK,
    `x${LINK}y`,
    '{',
    '}',
    '\n\n\n',
  ),
)

test('no value is read as a template, and rendering never throws', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LETTER_KINDS),
      fc.constantFrom(...LOCALES),
      fc.array(hostile, { minLength: 30, maxLength: 60 }),
      (kind, locale, values) => {
        const { has } = letterOf(kind)
        const params = Object.fromEntries(
          has.map((code, index) => [placeholderOf(code).from ?? code, values[index] ?? '']),
        )
        for (const code of has) {
          const { is, from = code, ...words } = placeholderOf(code)
          const template = { subject: 'x', body: `<{${words[locale].name}}>` }
          const value = is === 'sentence' ? words[locale].example : String(params[from])
          const whole = code === 'link' && value === LINK ? LINK : value.replaceAll(LINK, '')
          expect(render(template, locale, has, params).body).toBe(`<${whole}>`.replace(/\n{3,}/g, '\n\n'))
        }
        const said = render(letterOf(kind)[locale], locale, has, params)
        expect(said.subject).not.toMatch(/[\r\n]/)
        expect([...said.subject].length).toBeLessThanOrEqual(200)
      },
    ),
    { numRuns: 300 },
  )
})

test('any text renders, and only what it has a name for is replaced', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...LOCALES), (text, locale) => {
      const said = render({ subject: text, body: `{nobody}${text}.` }, locale, ['firm'], { firm: 'F' })
      expect(said.body.startsWith('{nobody}')).toBe(true)
    }),
  )
})

test('days come out in words, a day of a lease with its year, and empty parts leave no gap', () => {
  const params = { due: '2026-11-20', from: '2026-12-01', until: 'soon' }
  const template = { subject: '{截止日}\n{起租日}', body: '一\n\n{说明}\n\n{到期日}' }
  expect(render(template, 'zh', ['due', 'start', 'end', 'note'], params)).toEqual({
    subject: '11月20日 2026年12月1日',
    body: '一\n\nsoon',
  })
})

test('a value in two languages comes in that of the letter', () => {
  const params = { parkZh: '高新区', parkEn: 'High-tech Zone' }
  expect(render({ subject: '{park}', body: '{park}' }, 'en', ['park'], params).body).toBe('High-tech Zone')
})

it('says in a letter, not in its subject, that a reckoned day may still move', () => {
  const text = { subject: '请在{截止日}前', body: '请在{截止日}前；{日期}' }
  const params = { due: '2099-01-13', day: '2099-01-13' }
  expect(render(text, 'zh', ['due', 'day'], params)).toEqual({
    subject: '请在1月13日前',
    body: '请在1月13日（2099 年放假安排未公布，可能变动）前；1月13日',
  })
})
