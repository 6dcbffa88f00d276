import { z } from 'zod'
import { identifying, lengthOf, lines, oneLine } from './typed-text'

/** Codes of what may be wrong with a text; the page has the words. A text without `missing` may be empty. */
export type TextRules = { missing?: string; least?: number; short?: string; long?: string }

/** One line as typed, in its normal form; lengths are counted as people count characters. */
export function line(most: number, rules: string | TextRules = {}) {
  return textField(oneLine, most, rules)
}

/** Several lines as typed, in their normal form; lengths are counted as people count characters. */
export function paragraph(most: number, rules: string | TextRules = {}) {
  return textField(lines, most, rules)
}

/** One line that identifies: half width, without any invisible mark, dashes alike. */
export function identifier(most: number, rules: string | TextRules = {}) {
  return textField(identifying, most, rules)
}

/** One line that may be left out; nothing but blanks and marks is nothing. */
export function optionalLine(most: number, long?: string) {
  return orNothing(line(most, { long }))
}

/** Several lines that may be left out; nothing but blanks and marks is nothing. */
export function optionalParagraph(most: number, long?: string) {
  return orNothing(paragraph(most, { long }))
}

/** One line that may be empty: left out it is no text. */
export function lineOrEmpty(most: number, rules: TextRules = {}) {
  return orEmpty(line(most, rules))
}

/** Several lines that may be empty: left out they are no text. */
export function paragraphOrEmpty(most: number, rules: TextRules = {}) {
  return orEmpty(paragraph(most, rules))
}

/** Words in both languages of which staff may leave the English out: the Chinese stands in its place. */
export function orChinese<K extends string>(zh: K, en: K) {
  return <T extends Record<K, string>>(said: T): T => (said[en] === '' ? { ...said, [en]: said[zh] } : said)
}

function textField(read: (typed: string) => string, most: number, rules: string | TextRules) {
  const {
    missing,
    least = 0,
    short = missing,
    long = 'too_long',
  } = typeof rules === 'string' ? { missing: rules } : rules
  return z
    .string({ error: missing ?? short })
    .transform(read)
    .superRefine((text, context) => {
      const problem = problemOf(text, { missing, least, short, long, most })
      if (problem) context.addIssue({ code: 'custom', message: problem })
    })
}

function problemOf(text: string, rules: TextRules & { most: number }): string | undefined {
  if (text === '' && rules.missing !== undefined) return rules.missing
  const length = lengthOf(text)
  if (length < (rules.least ?? 0)) return rules.short
  return length > rules.most ? rules.long : undefined
}

/** An empty field arrives as nothing at all. */
function orEmpty(field: ReturnType<typeof line>) {
  return field.optional().transform((text) => text ?? '')
}

function orNothing(field: ReturnType<typeof line>) {
  return field.transform((text) => (text === '' ? undefined : text)).optional()
}
