import { z } from 'zod'
import { count, day, idempotencyKey } from '~/ground/firms/fields.form'
import { PATENT_OWNERSHIPS } from '~/ground/records/records'

/** The day a record came to an end, and why; of a person who left the day is enough. */
export const RecordEndingForm = z.object({
  endedOn: day,
  reason: z.string().trim().max(300, 'too_long:300').optional(),
  idempotencyKey,
})
export type RecordEnding = z.output<typeof RecordEndingForm>

/** Where the firm stands among the owners of a patent, asked after it was put on record. */
export const OwnershipForm = z
  .object({
    ownership: z.enum(PATENT_OWNERSHIPS, 'choose'),
    ownerOrder: count.optional(),
    idempotencyKey,
  })
  .superRefine(({ ownership, ownerOrder }, context) => {
    if (ownership === 'joint' && !ownerOrder)
      context.addIssue({ code: 'custom', path: ['ownerOrder'], message: 'order_missing' })
  })
export type Ownership = z.output<typeof OwnershipForm>
