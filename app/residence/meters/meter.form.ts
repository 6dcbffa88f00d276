import { z } from 'zod'
import { dayField, decimalField, wholeField } from '~/shared/form-number'
import { identifier, lineOrEmpty, paragraph } from '~/shared/form-text'
import { identifying } from '~/shared/typed-text'
import { UTILITIES } from '~/residence/rent/vocabulary'

const wrong = { missing: 'required', wrong: 'number' }
const value = decimalField({ digits: 9, places: 2 }, wrong)
/** Rooms to one meter. */
const MOST_ROOMS = 100

const orNothing = z
  .string()
  .optional()
  .transform((typed, context) => {
    if (typed === undefined || typed.trim() === '') return null
    const read = value.safeParse(typed)
    if (read.success) return read.data
    context.addIssue({ code: 'custom', message: 'number' })
    return z.NEVER
  })

/** A meter: what stands on it, what it measures, of which rooms, from which value on. */
export const MeterForm = z.object({
  code: identifier(40, 'required'),
  utility: z.enum(UTILITIES.codes, { error: 'required' }),
  rooms: z
    .string({ error: 'required' })
    .max(2000, 'too_long')
    .transform((typed) => [
      ...new Set(
        identifying(typed)
          .split(/[\s,，、;；]+/)
          .filter(Boolean),
      ),
    ])
    .refine((codes) => codes.length > 0, 'required')
    .refine((codes) => codes.length <= MOST_ROOMS, 'too_many_rooms'),
  factor: decimalField({ digits: 6, places: 2 }, wrong).refine((typed) => Number(typed) > 0, 'number'),
  digits: wholeField([3, 9], { missing: 'required', wrong: 'digits' }),
  startedOn: dayField('required', 'day'),
  value,
  note: lineOrEmpty(200),
  idempotencyKey: z.uuid().optional(),
})
export type MeterInput = z.output<typeof MeterForm>

/** What a meter showed on a day; the value a new one began at where it was replaced. */
export const ReadingForm = z
  .object({
    day: dayField('required', 'day'),
    how: z.enum(['read', 'agreed', 'rolled', 'replaced'], { error: 'required' }),
    value,
    startValue: orNothing,
    note: lineOrEmpty(200),
    photo: z.uuid().optional(),
    idempotencyKey: z.uuid().optional(),
  })
  .superRefine(({ how, startValue, note }, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (how === 'replaced' && startValue === null) say('startValue', 'required')
    if (how !== 'replaced' && startValue !== null) say('startValue', 'not_replaced')
    if (how !== 'read' && note === '') say('note', 'say_why')
  })
export type ReadingInput = z.output<typeof ReadingForm>

/** What a reading should have been, or that there was none; with the reason. */
export const CorrectionForm = z
  .object({
    what: z.enum(['correct', 'strike'], { error: 'required' }),
    value: orNothing,
    startValue: orNothing,
    reason: paragraph(300, { missing: 'required', least: 4, short: 'short' }),
  })
  .superRefine(({ what, value: typed }, context) => {
    if (what === 'correct' && typed === null)
      context.addIssue({ code: 'custom', path: ['value'], message: 'required' })
  })
export type Correction = z.output<typeof CorrectionForm>

/** From which day a meter is no longer read. */
export const EndForm = z.object({ day: dayField('required', 'day') })
export type End = z.output<typeof EndForm>

/** A row of a pasted table: which meter, when, what it showed. */
export const PastedReadingForm = z.object({
  meter: identifier(40, 'required'),
  day: dayField('required', 'day'),
  value,
  note: lineOrEmpty(200),
})
export type PastedReading = z.output<typeof PastedReadingForm>
