import { z } from 'zod'
import { DECISION_KINDS } from '~/landing/park-rules/vocabulary'
import { dayField, decimalField } from '~/shared/form-number'
import { line, lineOrEmpty, orChinese, paragraph } from '~/shared/form-text'

/** A round of assessment: what it is called and on which day it is held, by the rules of that day. */
export const RoundForm = z
  .object({
    titleZh: line(40, { missing: 'required' }),
    titleEn: lineOrEmpty(80),
    heldOn: dayField('required', 'day'),
    idempotencyKey: z.uuid().optional(),
  })
  .transform(orChinese('titleZh', 'titleEn'))
export type RoundInput = z.output<typeof RoundForm>

const points = decimalField({ digits: 3, places: 2 }, { missing: 'required', wrong: 'points' }).refine(
  (typed) => Number(typed) <= 100,
  'points',
)

/** The points of one park, one for each indicator of the round's rules. */
export function scoresForm(indicators: number) {
  return z
    .object(Object.fromEntries(Array.from({ length: indicators }, (_, index) => [`points${index}`, points])))
    .transform((typed) => Array.from({ length: indicators }, (_, index) => typed[`points${index}`] ?? ''))
}

/** Publishing cannot be taken back: whoever does it says that the scores were checked. */
export const PublishForm = z.object({ checked: z.literal('yes', { error: 'required' }) })

export const ObjectionForm = z.object({
  objection: paragraph(500, { missing: 'required', least: 10, short: 'short' }),
})
export const AnswerForm = z.object({
  upheld: z.enum(['yes', 'no'], { error: 'required' }).transform((typed) => typed === 'yes'),
  answer: paragraph(500, { missing: 'required', least: 10, short: 'short' }),
})
export type Answer = z.output<typeof AnswerForm>

/** A decision on where a park stands; where it comes onto the ladder, at which rung a document puts it. */
export const StandingForm = z.object({
  kind: z.enum(DECISION_KINDS.codes, { error: 'required' }),
  entersAs: z.enum(['cultivating', 'candidate', 'specialised']).optional(),
  reason: paragraph(500, { missing: 'required', least: 10, short: 'short' }),
  version: z.coerce.number().pipe(z.int32().min(1)),
})
export type StandingInput = z.output<typeof StandingForm>
