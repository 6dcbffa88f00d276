import { enclaveFacts } from '~/ground/enclaves/facts.server'
import { enclaveOn } from '~/ground/settings/enclave.server'
import { db, type Tx } from '~/platform/db.server'
import { dayFromDate } from '~/shared/days'
import { planSpan, type PlanSpan } from './board'

/** The first and the last day of the plan that an enclave is in. */
export async function planOf(enclaveId: string, tx?: Pick<Tx, 'enclave'>): Promise<PlanSpan> {
  const { planStartsOn, planYears } = await (tx && tx !== db
    ? enclaveFacts(enclaveId, tx)
    : enclaveOn(db, enclaveId))
  return planSpan(dayFromDate(planStartsOn), planYears)
}
