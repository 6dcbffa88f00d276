import { z } from 'zod'
import { optionalDay, optionalFile } from '~/ground/firms/fields.form'
import { identityFields, oddCodeIsExplained } from '~/ground/firms/identity.form'
import { line, paragraph } from '~/shared/form-text'

const key = z.string().max(100).optional()

/** A change of what the register says of a firm: every field as it should be, why, since when, and the proof. */
export const FirmChangeForm = z
  .object({
    ...identityFields,
    usccReason: line(200).optional(),
    reason: paragraph(500, { missing: 'reason_missing', least: 5, short: 'reason_short' }),
    sinceOn: optionalDay,
    file: optionalFile,
    idempotencyKey: key,
  })
  .refine(...oddCodeIsExplained)
export type FirmChangeInput = z.output<typeof FirmChangeForm>

/** Whether a change that a firm asks for is made; a no says why. */
export const FirmChangeDecision = z.discriminatedUnion(
  'verdict',
  [
    z.object({ verdict: z.literal('accept') }),
    z.object({
      verdict: z.literal('decline'),
      answer: paragraph(500, { missing: 'answer_missing', least: 5, short: 'answer_missing' }),
    }),
  ],
  'verdict_missing',
)
export type FirmChangeVerdict = z.output<typeof FirmChangeDecision>
