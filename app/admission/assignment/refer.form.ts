import { z } from 'zod'
import { dayField } from '~/shared/form-number'

/** Whom to ask; how many it takes is known with the file, and the day their scores are due. */
export const ReferralForm = z.object({
  experts: z.array(z.uuid('expert_unknown')).min(1, 'experts_few').max(9, 'experts_many'),
  dueOn: dayField('due_missing', 'due_wrong'),
})
export type Referral = z.output<typeof ReferralForm>
