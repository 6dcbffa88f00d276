import { z } from 'zod'
import { isDay } from '~/shared/days'

const expertIds = z.array(z.uuid('expert_unknown'))

/** Whom to ask, and by when; one expert is enough when somebody steps in for another. */
export const AssignmentForm = z.object({
  experts: expertIds.min(1, 'expert_missing').max(9, 'experts_many'),
  dueOn: z.string('due_missing').refine(isDay, 'due_wrong'),
})
export type Assignment = z.output<typeof AssignmentForm>
