import { z } from 'zod'
import { SettingShapes } from '~/ground/settings/settings'
import { wholeField } from '~/shared/form-number'
import { WHEN } from './when.form'

const days = (least: number) =>
  wholeField([least, 120], { missing: 'not_working_days', wrong: 'not_working_days' }, 'day')

/** How many working days each side has; taking a file up may be due on the day it came. */
export const DeadlinesForm = z
  .object({
    takeUp: days(0),
    screen: days(1),
    correct: days(1),
    assignExperts: days(1),
    answer: days(1),
    review: days(1),
    decide: days(1),
    publish: days(1),
    publicNotice: days(1),
    issueAgreement: days(1),
    signAgreement: days(1),
    recordAgreement: days(1),
    admit: days(1),
    room: days(1),
    ...WHEN,
  })
  .transform(({ effectiveOn, reason, basedOn, ...content }) => ({
    when: { effectiveOn, reason, basedOn },
    content: SettingShapes.deadlines.parse(content),
  }))
