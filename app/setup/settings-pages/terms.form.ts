import { z } from 'zod'
import { SettingShapes } from '~/ground/settings/settings'
import { wholeField } from '~/shared/form-number'
import { paragraphOrEmpty } from '~/shared/form-text'
import { daysBefore } from './days-before.form'
import { linesOf } from '~/shared/barred-lines'
import { WHEN } from './when.form'

const whole = (least: number, most: number) =>
  wholeField([least, most], { missing: 'not_a_number', wrong: 'not_a_number' })
const MOST_LINES = 30
const MOST_MONTHS = 240

/** One kind of firm a line: Chinese, English, months, and the clause it rests on. */
const longer = paragraphOrEmpty(3000, { long: 'text_long' }).transform((typed, context) => {
  const read = linesOf(typed).map(([zh = '', en = '', months = '', clause = '']) => ({
    zh,
    en: en || zh,
    months: Number(months),
    clause,
  }))
  const isGood = ({ zh, months }: (typeof read)[number]) =>
    zh !== '' && Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS
  if (read.length <= MOST_LINES && read.every(isGood)) return read
  context.addIssue({ code: 'custom', message: 'longer_wrong' })
  return z.NEVER
})

/** One ground a line, the English after a bar. */
const grounds = paragraphOrEmpty(3000, { long: 'text_long' }).transform((typed, context) => {
  const read = linesOf(typed).map(([zh = '', en = '']) => ({ zh: zh || en, en: en || zh }))
  if (read.length <= MOST_LINES) return read
  context.addIssue({ code: 'custom', message: 'text_long' })
  return z.NEVER
})

/** How long firms may stay, and how a term is extended. */
export const TermsForm = z
  .object({
    months: whole(1, MOST_MONTHS),
    longer,
    extensions: whole(0, 10),
    extensionMonths: whole(1, 60),
    extensionGrounds: grounds,
    extensionWithinDays: whole(1, 730),
    extendedBy: z.enum(['director', 'officer'], 'required'),
    termAlertDays: daysBefore,
    ...WHEN,
  })
  .refine((typed) => typed.longer.every(({ months }) => months > typed.months), {
    path: ['longer'],
    error: 'not_longer',
  })
  .refine((typed) => typed.extensions === 0 || typed.extensionGrounds.length > 0, {
    path: ['extensionGrounds'],
    error: 'grounds_missing',
  })
  .transform(({ effectiveOn, reason, basedOn, ...content }) => ({
    when: { effectiveOn, reason, basedOn },
    content: SettingShapes.terms.parse(content),
  }))
