import { z } from 'zod'
import { wholeField } from '~/shared/form-number'
import { FACT_CODES } from '~/ground/criteria/facts'
import { COLUMN_TYPES, MOST_ROWS, QUESTION_TYPES, SHOW_TESTS } from '~/ground/forms/form-sections'
import { isDay } from '~/shared/days'
import { line, orChinese, paragraph } from '~/shared/form-text'
import { readDay } from '~/shared/typed-day'
import { readNumber } from '~/shared/typed-number'
import { identifying } from '~/shared/typed-text'
import { KEY, keyField, revisionField } from './section-head.form'

const UNITS = ['person', 'item', 'square_metre', 'desk', 'month', 'share', 'year', 'none'] as const
const blankless = <T extends z.ZodType>(inner: T) =>
  z.preprocess((sent) => (sent === '' ? undefined : sent), inner.optional())
const NUMBER = /^\d{1,9}(\.\d{1,6})?$/
/** The least or most of a question: a day, or a number with its separators. */
const boundTyped = (typed: string) => {
  const day = readDay(typed)
  if (isDay(day)) return day
  const read = readNumber(typed, { places: 6 })
  return read.ok ? read.value : typed
}
const bound = blankless(
  z
    .string()
    .transform(boundTyped)
    .refine((text) => isDay(text) || NUMBER.test(text), 'bound_wrong'),
)
const whole = (least: number, most: number) =>
  blankless(wholeField([least, most], { missing: 'whole_wrong', wrong: 'whole_wrong' }))
const ticked = z.preprocess((sent) => sent === 'on', z.boolean())

/** One option per line: the value kept, the Chinese words, the English words, with bars between. */
const options = paragraph(6000)
  .default('')
  .transform((text, context) => {
    const lines = text.split('\n').filter((one) => one.trim() !== '')
    const read = lines.map((one) => one.split(/[|｜]/).map((part) => part.trim()))
    const isRight = ([value = '', zh]: string[]) => /^[\w-]{1,40}$/.test(value) && zh
    const values = read.map(([value]) => value)
    if (!read.every(isRight) || new Set(values).size < values.length || read.length > 60) {
      context.addIssue({ code: 'custom', message: 'options_wrong' })
      return z.NEVER
    }
    return read.map(([value = '', zh = '', en = '']) => ({ value, zh, en: en || zh }))
  })

const column = z
  .object({
    key: z.string().default('').transform(identifying),
    type: z.enum(COLUMN_TYPES).catch('text'),
    zh: line(60).default(''),
    en: line(120).default(''),
    required: ticked,
    options,
  })
  .superRefine(({ key, zh, en }, context) => {
    if (zh === '' && en !== '') context.addIssue({ code: 'custom', path: ['zh'], message: 'required' })
    if (key !== '' && !KEY.test(key)) {
      context.addIssue({ code: 'custom', path: ['key'], message: 'key_wrong' })
    }
  })
  .transform(orChinese('zh', 'en'))
export type ColumnTyped = z.output<typeof column>

/** A question as an editor typed it. What does not belong to its type is not read. */
export const QuestionForm = z
  .object({
    revision: revisionField,
    section: z.string().max(60).default(''),
    key: keyField,
    type: z.enum(QUESTION_TYPES, { error: 'type_missing' }),
    zh: line(80, 'required'),
    en: line(160).default(''),
    hintZh: line(200).default(''),
    hintEn: line(300).default(''),
    required: ticked,
    unit: blankless(z.enum(UNITS)),
    min: bound,
    max: bound,
    maxLength: whole(1, 2000),
    options,
    columns: z.array(column).max(12).default([]),
    minRows: whole(0, MOST_ROWS),
    maxRows: whole(1, MOST_ROWS),
    sumOf: blankless(z.string().max(60)),
    fact: blankless(z.enum(FACT_CODES)),
    showOf: blankless(z.string().regex(/^(question|fact):[a-z0-9_]{1,40}$/)),
    showTest: z.enum(SHOW_TESTS).catch('is'),
    showValue: line(200).default(''),
  })
  .transform(orChinese('zh', 'en'))
  .transform(orChinese('hintZh', 'hintEn'))
export type QuestionTyped = z.output<typeof QuestionForm>
