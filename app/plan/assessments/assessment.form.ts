import { z } from 'zod'
import { decimalField } from '~/shared/form-number'
import { optionalParagraph, paragraph } from '~/shared/form-text'

const version = z.coerce.number().pipe(z.int32().min(1))

/** A value that cannot be derived, with what it says and the paper that proves it. */
export const EntryForm = z.object({
  /** The indicator that was read: the rules may have changed meanwhile. */
  key: z.string().min(1).max(80),
  value: decimalField({ digits: 12, places: 2 }, { missing: 'required', wrong: 'number' }),
  note: paragraph(200, { missing: 'required', least: 4, short: 'short' }),
  proof: z.uuid('proof_missing'),
})
export type Entering = z.output<typeof EntryForm>

/** Handing in a year: the mark of the points that were read, and why a confirmed one is corrected. */
export const SubmitAssessmentForm = z.object({
  seen: z.string().regex(/^[0-9a-f]{32}$/, 'seen_missing'),
  reason: optionalParagraph(500, 'too_long'),
})
export type SubmittingAssessment = z.output<typeof SubmitAssessmentForm>

/** The bureau's answer; what is returned says why. */
export const DecideAssessmentForm = z
  .object({
    version,
    verdict: z.enum(['confirm', 'return'], { error: 'required' }),
    note: optionalParagraph(500, 'too_long'),
  })
  .refine(({ verdict, note }) => verdict === 'confirm' || (note ?? '').length >= 5, {
    path: ['note'],
    error: 'short',
  })
export type DecidingAssessment = z.output<typeof DecideAssessmentForm>
