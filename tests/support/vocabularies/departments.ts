import { DEPARTMENT_KINDS, DUTIES } from '~/ground/departments/vocabulary'
import { ASK_STATES, REPLIES } from '~/landing/asks/vocabulary'
import {
  PLAN_STATES,
  REQUEST_STATES,
  SUPPORT_KINDS,
  SUPPORT_REPLIES,
  WATCH_LEVELS,
} from '~/landing/firm-plans/vocabulary'

/** What may stand in columns that hold a code: of departments, what they are asked, and the plans of key firms. */
export const VOCABULARIES_OF_DEPARTMENTS: Record<string, readonly string[]> = {
  'Department.duties': DUTIES.codes,
  'Department.kind': DEPARTMENT_KINDS.codes,
  'DepartmentAsk.reply': REPLIES.codes,
  'DepartmentAsk.state': ASK_STATES.codes,
  'FirmPlan.state': PLAN_STATES.codes,
  'PlanWatch.level': WATCH_LEVELS.codes,
  'SupportRequest.kind': SUPPORT_KINDS.codes,
  'SupportRequest.reply': SUPPORT_REPLIES.codes,
  'SupportRequest.state': REQUEST_STATES.codes,
}
