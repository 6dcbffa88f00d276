import { z } from 'zod'
import { dayField } from '~/shared/form-number'
import { FEWEST_REVIEWS } from '~/admission/rubrics/lifecycle'

/** At least two experts, and the day their scores are due. */
export const ReferralForm = z.object({
  experts: z.array(z.uuid('expert_unknown')).min(FEWEST_REVIEWS, 'experts_few').max(9, 'experts_many'),
  dueOn: dayField('due_missing', 'due_wrong'),
})
export type Referral = z.output<typeof ReferralForm>
