import { z } from 'zod'
import { idempotencyKey } from './fields.form'

/** Why a record no longer stands; whoever reads the falling figure reads this too. */
export const RecordWithdrawalForm = z.object({
  reason: z.string('required').trim().min(5, 'too_short:5').max(500, 'too_long:500'),
  idempotencyKey,
})
export type RecordWithdrawal = z.output<typeof RecordWithdrawalForm>
