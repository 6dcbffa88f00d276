import { z } from 'zod'
import { dayField, wholeField } from '~/shared/form-number'
import { INTAKE_DAYS } from './intake-days'
import { line, orChinese, paragraph } from '~/shared/form-text'

const COUNT = { missing: 'not_a_number', wrong: 'not_a_number', small: 'too_small', large: 'too_large' }
const day = dayField('not_a_day')
const count = (most: number) => wholeField([1, most], COUNT)
const several = z
  .union([z.string().max(60), z.array(z.string().max(60)).max(200)])
  .optional()
  .transform((sent) => (sent === undefined ? [] : typeof sent === 'string' ? [sent] : sent))

/** An intake as it shall be from now on. Once it has opened, only its days ahead and its experts are read. */
export const ChangeIntakeForm = z
  .object({
    titleZh: line(60, 'required'),
    titleEn: line(60).default(''),
    ...(Object.fromEntries(INTAKE_DAYS.map((name) => [name, day])) as Record<
      (typeof INTAKE_DAYS)[number],
      typeof day
    >),
    quotaFirms: count(500),
    quotaSqm: count(100_000),
    experts: several,
    /** How many people screen each file; left as it is when it is not said. */
    screeners: z.enum(['1', '2'], 'required').optional(),
    reason: paragraph(300).default(''),
  })
  .transform(orChinese('titleZh', 'titleEn'))
export type ChangeIntake = z.output<typeof ChangeIntakeForm>
