import { z } from 'zod'
import { paragraph } from '~/shared/form-text'

export const MergeForm = z.object({
  keep: z.uuid({ error: 'keep_missing' }),
  reason: paragraph(500, 'reason_missing'),
})
