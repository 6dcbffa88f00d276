import { z } from 'zod'
import { isDay, type Day } from '~/shared/days'
import { INTAKE_DAYS } from './intake-days'

/** What a wrong field says, as a code; the sentences are in words.ts. */
const day = z.string('required').refine((text): text is Day => isDay(text), 'not_a_day')
const title = z.string('required').trim().min(1, 'required').max(60, 'too_long')
const count = (most: number) =>
  z.coerce.number('not_a_number').int('not_a_number').min(1, 'too_small').max(most, 'too_large')

/** An intake: its six days in their order, and how many firms and square metres it has room for. */
export const OpenIntakeForm = z
  .object({
    idempotencyKey: z.string().max(64).optional(),
    titleZh: title,
    titleEn: title,
    opensOn: day,
    closesOn: day,
    reviewOn: day,
    decideOn: day,
    noticeUntil: day,
    moveInOn: day,
    quotaFirms: count(500),
    quotaSqm: count(100_000),
  })
  .superRefine((intake, context) => {
    INTAKE_DAYS.slice(1).forEach((name, index) => {
      const before = INTAKE_DAYS[index]
      if (before && intake[name] <= intake[before]) {
        context.addIssue({ code: 'custom', path: [name], message: 'must_be_later' })
      }
    })
  })
export type OpenIntake = z.output<typeof OpenIntakeForm>
