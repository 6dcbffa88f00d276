import { namesIn } from '~/ground/letters/template'
import type { Locale } from '~/shared/words'

/** What a text of the agreement can name, by its name in braces in each language. */
export const PLACEHOLDERS = {
  firm: { zh: '企业', en: 'firm' },
  uscc: { zh: '信用代码', en: 'credit code' },
  ref: { zh: '编号', en: 'ref' },
  intake: { zh: '批次', en: 'intake' },
  enclave: { zh: '孵化器', en: 'incubator' },
  operator: { zh: '运营方', en: 'operator' },
  sponsor: { zh: '主管部门', en: 'sponsor' },
  address: { zh: '地址', en: 'address' },
  homeCity: { zh: '飞出地', en: 'home city' },
  hostCity: { zh: '飞入地', en: 'host city' },
  term: { zh: '孵化期', en: 'months' },
  space: { zh: '场地', en: 'space' },
  day: { zh: '签发日', en: 'day' },
} as const satisfies Record<string, Record<Locale, string>>
export type Code = keyof typeof PLACEHOLDERS
export const CODES = Object.keys(PLACEHOLDERS) as Code[]

/** Without these nobody could tell whose agreement it is, or for how long. */
export const NEEDED = ['firm', 'uscc', 'term'] as const satisfies readonly Code[]

export type Values = Record<Code, Record<Locale, string>>
export type AgreementText = { titleZh: string; titleEn: string; bodyZh: string; bodyEn: string }
/** What an agreement says in one language; a line that begins with # is a heading. */
export type Side = { title: string; lines: string[] }
/** An agreement as it is issued, in both languages. */
export type Paper = Record<Locale, Side>

const named = (typed: string) => typed.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

function codeOf(typed: string, locale: Locale): Code | undefined {
  return CODES.find((code) => PLACEHOLDERS[code][locale] === named(typed))
}

/** Names in braces that no agreement has a value for, and needed ones that are missing. */
export function faultsOf(body: string, locale: Locale): { unknown: string[]; missing: string[] } {
  const { names } = namesIn(body)
  const codes = names.map((name) => codeOf(name, locale))
  return {
    unknown: [...new Set(names.filter((_, index) => codes[index] === undefined))],
    missing: NEEDED.filter((code) => !codes.includes(code)).map((code) => PLACEHOLDERS[code][locale]),
  }
}

/** What the text names but nobody has entered: an agreement without one of its parties is none. */
export function blanksIn(text: AgreementText, values: Values): Code[] {
  const used = (body: string, locale: Locale) =>
    namesIn(body).names.flatMap((name) => {
      const code = codeOf(name, locale)
      return code && values[code][locale].trim() === '' ? [code] : []
    })
  const { titleZh, titleEn, bodyZh, bodyEn } = text
  const blank = new Set([...used(`${titleZh}\n${bodyZh}`, 'zh'), ...used(`${titleEn}\n${bodyEn}`, 'en')])
  return CODES.filter((code) => blank.has(code))
}

/** The text with a firm's facts, in both languages. One pass: a value is never read as a text. */
export function paperOf(text: AgreementText, values: Values): Paper {
  const side = (title: string, body: string, locale: Locale): Side => ({
    title,
    lines: body
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) =>
        line.replace(/[{｛]([^{}｛｝\r\n]{1,40})[}｝]/gu, (typed, name: string) => {
          const code = codeOf(name, locale)
          return code ? values[code][locale].replace(/\s+/g, ' ') : typed
        }),
      ),
  })
  return { zh: side(text.titleZh, text.bodyZh, 'zh'), en: side(text.titleEn, text.bodyEn, 'en') }
}

/** What the hash of a paper is taken over: every word, in one order, whatever kept it. */
export function canonical(paper: Paper): string {
  return JSON.stringify([paper.zh.title, paper.zh.lines, paper.en.title, paper.en.lines])
}
