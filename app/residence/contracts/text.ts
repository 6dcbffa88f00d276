import { namesIn } from '~/ground/letters/template'
import type { Locale } from '~/shared/words'

/** What a text of the lease contract can name, by its name in braces in each language. */
export const PLACEHOLDERS = {
  firm: { zh: '企业', en: 'firm' },
  uscc: { zh: '信用代码', en: 'credit code' },
  ref: { zh: '编号', en: 'ref' },
  rooms: { zh: '房间', en: 'rooms' },
  area: { zh: '面积', en: 'area' },
  start: { zh: '起租日', en: 'start' },
  end: { zh: '到期日', en: 'end' },
  relief: { zh: '减免', en: 'relief' },
  monthly: { zh: '月付', en: 'monthly' },
  deposit: { zh: '押金', en: 'deposit' },
  enclave: { zh: '孵化器', en: 'incubator' },
  operator: { zh: '运营方', en: 'operator' },
  address: { zh: '地址', en: 'address' },
  day: { zh: '出具日', en: 'day' },
} as const satisfies Record<string, Record<Locale, string>>
export type Code = keyof typeof PLACEHOLDERS
export const CODES = Object.keys(PLACEHOLDERS) as Code[]

/** Without these nobody could tell who leases what, or for how long. */
const NEEDED = ['firm', 'rooms', 'start', 'end'] as const satisfies readonly Code[]

export type Values = Record<Code, Record<Locale, string>>
export type LeaseText = { version: number; titleZh: string; titleEn: string; bodyZh: string; bodyEn: string }
export type Side = { title: string; lines: string[] }
/** A contract as it is made out, in both languages. */
export type Paper = Record<Locale, Side>

const named = (typed: string) => typed.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()

function codeOf(typed: string, locale: Locale): Code | undefined {
  return CODES.find((code) => PLACEHOLDERS[code][locale] === named(typed))
}

/** Names in braces that no contract has a value for, and needed ones that are missing. */
export function faultsOf(body: string, locale: Locale): { unknown: string[]; missing: string[] } {
  const { names } = namesIn(body)
  const codes = names.map((name) => codeOf(name, locale))
  return {
    unknown: [...new Set(names.filter((_, index) => codes[index] === undefined))],
    missing: NEEDED.filter((code) => !codes.includes(code)).map((code) => PLACEHOLDERS[code][locale]),
  }
}

/** The text with the facts of an offer, in both languages. One pass: a value is never read as a text. */
export function paperOf(text: LeaseText, values: Values): Paper {
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
