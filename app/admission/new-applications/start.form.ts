import { z } from 'zod'
import { foundedBy, identityFields, oddCodeIsExplained } from '~/ground/firms/identity.form'
import type { Day } from '~/shared/days'
import { line } from '~/shared/form-text'

const idempotencyKey = z
  .string()
  .regex(/^[\w-]{1,64}$/)
  .optional()

/** A firm that is on record already begins an application with one press. */
export const StartAgainForm = z.object({
  idempotencyKey,
  carried: z.string().max(4000).optional(),
  lateCode: line(40).optional(),
})

const { contactEmail: _, ...registered } = identityFields

/**
 * A firm's first application: who it is, and in which track; all that is wrong is named at once. Messages are codes;
 * the page has the words.
 */
export const startForm = (today: Day) =>
  z
    .object({
      idempotencyKey,
      track: z.enum(['A', 'B'], { error: 'track_missing' }),
      ...registered,
      usccReason: line(200).optional(),
      /** Answers of the self-check, as its address carried them. */
      carried: z.string().max(4000).optional(),
      /** Lets a firm in after the intake has closed. */
      lateCode: line(40).optional(),
    })
    .refine(...oddCodeIsExplained)
    .refine(...foundedBy(today))
export type Start = z.output<ReturnType<typeof startForm>>
