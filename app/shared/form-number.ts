import { z } from 'zod'
import { readDay, readMonth } from './typed-day'
import { isDay, type Day } from './days'
import { readNumber, type NumberRules } from './typed-number'

/** Codes of what may be wrong with a number; the page has the words. */
export type NumberCodes = { missing: string; wrong: string; small?: string; large?: string }

/** A number as typed, with separators and its unit, as an exact decimal in the unit of the field. */
export function decimalField(rules: NumberRules, { missing, wrong }: Pick<NumberCodes, 'missing' | 'wrong'>) {
  return z.string({ error: missing }).transform((typed, context) => {
    const read = readNumber(typed, rules)
    if (read.ok) return read.value
    context.addIssue({ code: 'custom', message: read.reason === 'empty' ? missing : wrong })
    return z.NEVER
  })
}

/** A whole number as typed, from `least` to `most`. */
export function wholeField(
  [least, most]: readonly [number, number],
  { missing, wrong, small = wrong, large = wrong }: NumberCodes,
  unit: NumberRules['unit'] = 'none',
) {
  return z
    .union([z.string(), z.number()], { error: missing })
    .transform((typed, context) => {
      const read = readNumber(String(typed), { unit, places: 0 })
      if (read.ok) return Number(read.value)
      const tooLarge = read.reason === 'too_large' ? large : read.reason === 'negative' ? small : wrong
      context.addIssue({ code: 'custom', message: read.reason === 'empty' ? missing : tooLarge })
      return z.NEVER
    })
    .pipe(z.number().min(least, small).max(most, large))
}

/** A civil date as typed. */
export function dayField(missing: string, wrong = missing) {
  return z
    .string({ error: missing })
    .transform(readDay)
    .refine((text): text is Day => isDay(text), wrong)
}

/** A month as typed, by its first day. */
export function monthField(missing: string, wrong = missing) {
  return z
    .string({ error: missing })
    .refine((typed) => typed.trim() !== '', missing)
    .transform((typed) => `${readMonth(typed)}-01`)
    .refine((text): text is Day => text.startsWith('20') && isDay(text), wrong)
}

/**
 * Whole numbers as typed in a row, apart by commas, blanks or strokes, each once. What cannot be read is refused and
 * never left out; nothing typed is no number.
 */
export function wholeNumbersField(
  [least, most]: readonly [number, number],
  unit: NumberRules['unit'],
  wrong: string,
) {
  return numbersField({ unit, places: 0 }, wrong)
    .transform((numbers) => [...new Set(numbers)])
    .refine((numbers) => numbers.every((one) => one >= least && one <= most), wrong)
}

const MOST_IN_A_ROW = 400

/** Numbers as typed in a row, in their order. */
export function numbersField(rules: NumberRules, wrong: string) {
  return z
    .string()
    .max(MOST_IN_A_ROW, wrong)
    .optional()
    .transform((typed, context) => {
      const parts = (typed ?? '').split(/[\s,，、;；/／]+/u).filter((part) => part !== '')
      const read = parts.map((part) => readNumber(part, rules))
      if (read.every((one) => one.ok)) return read.map(({ value }) => Number(value))
      context.addIssue({ code: 'custom', message: wrong })
      return z.NEVER
    })
}

/**
 * A field that may be left empty, as a day, a number or a code: nothing typed is null. Read by hand: the reader of forms
 * makes nothing of an empty text wherever a schema asks for one, also within a union.
 */
export function orNull<T extends string | number>(field: z.ZodType<T>) {
  return z
    .string()
    .optional()
    .transform((typed, context): T | null => {
      if (typed === undefined || typed.trim() === '') return null
      const read = field.safeParse(typed)
      if (read.success) return read.data
      context.addIssue({ code: 'custom', message: read.error.issues[0]?.message ?? 'required' })
      return z.NEVER
    })
}
