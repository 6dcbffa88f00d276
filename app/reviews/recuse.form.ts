import { z } from 'zod'

export const RecusalForm = z.object({
  reason: z.string('reason_missing').trim().min(5, 'reason_short').max(500, 'too_long'),
})
export type Recusal = z.output<typeof RecusalForm>
