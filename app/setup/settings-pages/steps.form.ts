import { z } from 'zod'
import { SettingShapes } from '~/ground/settings/settings'
import { MOST_CHECKS } from '~/ground/settings/steps'
import { wholeField } from '~/shared/form-number'
import { lines } from '~/shared/typed-text'
import { WRONG_LINES } from './care-table'
import { readChecks } from './steps-table'
import { WHEN } from './when.form'

const MOST_TEXT = 12_000
const days = wholeField([1, 120], { missing: 'not_working_days', wrong: 'not_working_days' }, 'day')

/** What is to be done for each step of a landing, and to whom a stalled one goes when. */
export const StepsForm = z
  .object({
    checks: z
      .string()
      .max(MOST_TEXT, 'text_long')
      .transform(lines)
      .optional()
      .transform((typed, context) => {
        const { checks, wrong } = readChecks(typed ?? '')
        if (wrong.length === 0 && checks.length <= MOST_CHECKS) return checks
        const message = wrong.length > 0 ? WRONG_LINES + wrong.join(', ') : 'text_long'
        context.addIssue({ code: 'custom', message })
        return z.NEVER
      }),
    ownerAfter: days,
    leadAfter: days,
    topAfter: days,
    ...WHEN,
  })
  .superRefine(({ ownerAfter, leadAfter, topAfter }, context) => {
    if (ownerAfter >= leadAfter)
      context.addIssue({ code: 'custom', path: ['leadAfter'], message: 'not_later' })
    if (leadAfter >= topAfter) context.addIssue({ code: 'custom', path: ['topAfter'], message: 'not_later' })
  })
  .transform(({ effectiveOn, reason, basedOn, ...content }) => ({
    when: { effectiveOn, reason, basedOn },
    content: SettingShapes.steps.parse(content),
  }))
