import { z } from 'zod'
import { SettingShapes } from '~/ground/settings/settings'
import { wholeField } from '~/shared/form-number'
import { daysBefore } from './days-before.form'
import { WHEN } from './when.form'

const whole = (least: number, most: number) =>
  wholeField([least, most], { missing: 'not_a_number', wrong: 'limit_wrong' })

/** Periods and limits that belong to no step of an application. */
export const LimitsForm = z
  .object({
    recentMonths: whole(0, 240),
    wordMonths: whole(1, 120),
    landingSoonDays: whole(0, 365),
    confirmDays: whole(1, 60),
    taskSoonDays: whole(0, 120),
    figuresDueDays: whole(31, 300),
    quarterDueDays: whole(0, 80),
    reviewDays: whole(0, 120),
    cureDays: whole(1, 120),
    visitDays: whole(0, 365),
    meterDay: whole(0, 28),
    supportDays: whole(1, 120),
    greenPercent: whole(10, 100),
    lookMinutes: whole(1, 240),
    certificateAlertDays: daysBefore,
    ...WHEN,
  })
  .transform(({ effectiveOn, reason, basedOn, ...content }) => ({
    when: { effectiveOn, reason, basedOn },
    content: SettingShapes.limits.parse(content),
  }))
