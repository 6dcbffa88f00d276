import { z } from 'zod'
import { SettingShapes } from '~/ground/settings/settings'
import { wholeField, wholeNumbersField } from '~/shared/form-number'
import { WHEN } from './when.form'

const codes = { missing: 'not_a_number', wrong: 'not_a_number' }
const whole = (least: number, most: number) => wholeField([least, most], codes)

/** "7, 1": days before, the earliest reminder first, each once. */
const days = wholeNumbersField([0, 79], 'day', 'not_reminders')
  .refine((numbers) => numbers.length > 0, 'required')
  .transform((numbers) => numbers.toSorted((a, b) => b - a))

/** What firms are asked after landing, for how long, and what of their answers is told. */
export const LandedRulesForm = z
  .object({
    years: whole(1, 10),
    answerDays: whole(1, 80),
    graceDays: whole(0, 80),
    remindDays: days,
    nearPercent: whole(1, 99),
    dropPercent: whole(1, 100),
    slipTimes: whole(2, 1000),
    leastTold: whole(3, 20),
    ...WHEN,
  })
  .transform(({ effectiveOn, reason, basedOn, ...content }) => ({
    when: { effectiveOn, reason, basedOn },
    content: SettingShapes.landed.parse(content),
  }))
