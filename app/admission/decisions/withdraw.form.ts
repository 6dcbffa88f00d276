import { z } from 'zod'
import { line } from '~/shared/form-text'

export const WithdrawForm = z.object({
  sure: z.literal('on', { error: 'sure_missing' }),
  reason: line(200).optional(),
})
