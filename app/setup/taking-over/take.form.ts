import { z } from 'zod'
import { dayField } from '~/shared/form-number'
import { line } from '~/shared/form-text'

/** From when, why, and what was read: the version here, and the mark of what stood there. */
export const TakeForm = z.object({
  effectiveOn: dayField('day_missing'),
  reason: line(200, 'required'),
  basedOn: z.coerce.number({ error: 'required' }).pipe(z.int32().min(0)),
  mark: z.string({ error: 'required' }).regex(/^[0-9a-f]{64}$/, 'required'),
  idempotencyKey: z.uuid().optional(),
})
export type TakeInput = z.output<typeof TakeForm>
