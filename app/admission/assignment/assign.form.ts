import { z } from 'zod'
import { dayField } from '~/shared/form-number'

const expertIds = z.array(z.uuid('expert_unknown'))

/** Whom to ask, and by when; one expert is enough when somebody steps in for another. */
export const AssignmentForm = z.object({
  experts: expertIds.min(1, 'expert_missing').max(9, 'experts_many'),
  dueOn: dayField('due_missing', 'due_wrong'),
})
export type Assignment = z.output<typeof AssignmentForm>
