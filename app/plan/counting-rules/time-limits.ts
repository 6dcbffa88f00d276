import type { Day } from '~/shared/days'
import { rulesOn } from '~/shared/rule-table'
import { KPI_RULES } from './kpi.rules'

/** Working days the bureau has to verify a row, and the incubator to mend one that came back. */
export function daysFor(state: 'submitted' | 'returned', day: Day): number {
  const code = state === 'submitted' ? 'verify_days' : 'mend_days'
  return rulesOn(KPI_RULES, day)?.figure(code).toNumber() ?? 0
}
