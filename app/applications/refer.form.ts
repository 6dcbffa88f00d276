import { z } from 'zod'
import { FEWEST_REVIEWS } from '~/reviews/lifecycle'
import { isDay } from '~/shared/days'

/** At least two experts, and the day their scores are due. */
export const ReferralForm = z.object({
  experts: z.array(z.uuid('expert_unknown')).min(FEWEST_REVIEWS, 'experts_few').max(9, 'experts_many'),
  dueOn: z.string('due_missing').refine(isDay, 'due_wrong'),
})
export type Referral = z.output<typeof ReferralForm>
