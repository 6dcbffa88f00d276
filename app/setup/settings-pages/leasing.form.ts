import { z } from 'zod'
import { SettingShapes } from '~/ground/settings/settings'
import { wholeField, wholeNumbersField } from '~/shared/form-number'
import { paragraph } from '~/shared/form-text'
import { linesOf } from '~/shared/barred-lines'
import { WHEN } from './when.form'

const whole = (least: number, most: number) =>
  wholeField([least, most], { missing: 'not_a_number', wrong: 'not_a_number' }, 'day')
const MOST_ITEMS = 60

/** "90, 30": days before an end, the earliest first, each once. */
const days = wholeNumbersField([1, 365], 'day', 'not_days')
  .refine((numbers) => numbers.length > 0, 'required')
  .transform((numbers) => numbers.toSorted((a, b) => b - a))

/** One point a line, the English after a bar. */
const items = paragraph(3000, { missing: 'required', long: 'text_long' }).transform((typed, context) => {
  const read = linesOf(typed).map(([zh = '', en = '']) => ({ zh: zh || en, en: en || zh }))
  if (read.length <= MOST_ITEMS) return read
  context.addIssue({ code: 'custom', message: 'text_long' })
  return z.NEVER
})

/** How rooms are let. */
export const LeasingForm = z
  .object({
    holdDays: whole(1, 90),
    holdAlertDays: whole(1, 90),
    alertDays: days,
    expiringDays: whole(1, 365),
    clearDays: whole(0, 365),
    handoverItems: items,
    ...WHEN,
  })
  .transform(({ effectiveOn, reason, basedOn, ...content }) => ({
    when: { effectiveOn, reason, basedOn },
    content: SettingShapes.leasing.parse(content),
  }))
