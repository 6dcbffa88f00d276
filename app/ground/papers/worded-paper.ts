import { filled, nameOf, namesIn } from '~/shared/braces'
import type { Locale } from '~/shared/words'

/** What a text may name, by its name in braces in each language. */
type Placeholders = Record<string, Record<Locale, string>>
/** A text in both languages, as an enclave words it; a line that begins with # is a heading. */
export type PaperText = { titleZh: string; titleEn: string; bodyZh: string; bodyEn: string }
export type Side = { title: string; lines: string[] }
/** A paper as it is made out, in both languages. */
export type Paper = Record<Locale, Side>

/**
 * A kind of paper that each enclave words: what its text may name, and without which names nobody could tell whose it
 * is or what it is about.
 */
export function wordedPaper<const P extends Placeholders>(
  placeholders: P,
  needed: readonly (keyof P & string)[],
) {
  type Code = keyof P & string
  const codes = Object.keys(placeholders) as Code[]
  const said = (code: string, locale: Locale) => placeholders[code]?.[locale] ?? ''
  const codeOf = (typed: string, locale: Locale) => codes.find((code) => said(code, locale) === nameOf(typed))
  type Values = Record<Code, Record<Locale, string>>
  return {
    codes,
    /** What a name is called in a language. */
    said,
    /** Names in braces that no paper has a value for, and needed ones that are missing. */
    faultsOf(body: string, locale: Locale): { unknown: string[]; missing: string[] } {
      const { names } = namesIn(body)
      const known = names.map((name) => codeOf(name, locale))
      return {
        unknown: [...new Set(names.filter((_, index) => known[index] === undefined))],
        missing: needed.filter((code) => !known.includes(code)).map((code) => said(code, locale)),
      }
    },
    /** What the text names but nobody has entered, of the values at hand: a paper without one of its parties is none. */
    blanksIn({ titleZh, titleEn, bodyZh, bodyEn }: PaperText, values: Partial<Values>): Code[] {
      const used = (text: string, locale: Locale) =>
        namesIn(text).names.flatMap((name) => {
          const code = codeOf(name, locale)
          return code && values[code]?.[locale].trim() === '' ? [code] : []
        })
      const blank = new Set([...used(`${titleZh}\n${bodyZh}`, 'zh'), ...used(`${titleEn}\n${bodyEn}`, 'en')])
      return codes.filter((code) => blank.has(code))
    },
    /** The text with its facts, in both languages. */
    paperOf(text: PaperText, values: Values): Paper {
      const side = (title: string, body: string, locale: Locale): Side => ({
        title,
        lines: body
          .split(/\r?\n/)
          .map((line) => line.trim())
          .filter((line) => line !== '')
          .map((line) =>
            filled(line, (name) => {
              const code = codeOf(name, locale)
              return code && values[code][locale].replace(/\s+/g, ' ')
            }),
          ),
      })
      return { zh: side(text.titleZh, text.bodyZh, 'zh'), en: side(text.titleEn, text.bodyEn, 'en') }
    },
  }
}

/** What the hash of a paper is taken over: every word, in one order, whatever kept it. */
export function canonical(paper: Paper): string {
  return JSON.stringify([paper.zh.title, paper.zh.lines, paper.en.title, paper.en.lines])
}
