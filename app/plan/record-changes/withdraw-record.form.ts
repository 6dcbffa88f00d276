import { z } from 'zod'
import { paragraph } from '~/shared/form-text'
import { idempotencyKey } from '~/ground/firms/fields.form'

/** Why a record no longer stands; whoever reads the falling figure reads this too. */
export const RecordWithdrawalForm = z.object({
  reason: paragraph(500, { missing: 'required', least: 5, short: 'too_short:5', long: 'too_long:500' }),
  idempotencyKey,
})
export type RecordWithdrawal = z.output<typeof RecordWithdrawalForm>
