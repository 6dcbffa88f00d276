import { z } from 'zod'
import { dayField, wholeField } from '~/shared/form-number'
import { line, optionalParagraph } from '~/shared/form-text'

export const MOST_PLACE = 10_000
const place = wholeField([1, MOST_PLACE], { missing: 'place_wrong', wrong: 'place_wrong' }).transform(Number)

/** A place in a ranking, of when it is, who says so, and the paper that proves it. */
export const ReadingForm = z
  .object({
    onDay: dayField('day_missing'),
    place,
    among: z
      .union([z.literal('').transform(() => null), place])
      .nullish()
      .transform((among) => among ?? null),
    source: line(100, { missing: 'required', long: 'too_long' }),
    proof: z.uuid('proof_missing'),
  })
  .refine(({ place: at, among }) => among === null || at <= among, {
    path: ['among'],
    error: 'among_less',
  })
export type Reading = z.output<typeof ReadingForm>

/** The bureau's answer; what is returned says why. */
export const DecideReadingForm = z
  .object({
    verdict: z.enum(['approve', 'return'], { error: 'required' }),
    note: optionalParagraph(500, 'too_long'),
  })
  .refine(({ verdict, note }) => verdict === 'approve' || (note ?? '').length >= 5, {
    path: ['note'],
    error: 'short',
  })
export type DecidingReading = z.output<typeof DecideReadingForm>
