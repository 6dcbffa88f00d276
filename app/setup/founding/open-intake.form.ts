import { z } from 'zod'
import { dayField, wholeField } from '~/shared/form-number'
import { line, orChinese } from '~/shared/form-text'
import { INTAKE_DAYS } from '~/admission/intakes/intake-days'

const COUNT = { missing: 'not_a_number', wrong: 'not_a_number', small: 'too_small', large: 'too_large' }

/** What a wrong field says, as a code; the sentences are in words.ts. */
const day = dayField('required', 'not_a_day')
const title = line(60, 'required')
const count = (most: number) => wholeField([1, most], COUNT)

/** An intake: its six days in their order, and how many firms and square metres it has room for. */
export const OpenIntakeForm = z
  .object({
    idempotencyKey: z.string().max(64).optional(),
    titleZh: title,
    titleEn: line(60).default(''),
    opensOn: day,
    closesOn: day,
    reviewOn: day,
    decideOn: day,
    noticeUntil: day,
    moveInOn: day,
    quotaFirms: count(500),
    quotaSqm: count(100_000),
  })
  .transform(orChinese('titleZh', 'titleEn'))
  .superRefine((intake, context) => {
    INTAKE_DAYS.slice(1).forEach((name, index) => {
      const before = INTAKE_DAYS[index]
      if (before && intake[name] <= intake[before]) {
        context.addIssue({ code: 'custom', path: [name], message: 'must_be_later' })
      }
    })
  })
export type OpenIntake = z.output<typeof OpenIntakeForm>
