import { db, type Tx } from '~/platform/db.server'
import { remembered } from '~/platform/remembered.server'
import { dayFromDate } from '~/shared/days'
import { planSpan, type PlanSpan } from './board'

/** The first and the last day of the plan that an enclave is in. */
export async function planOf(enclaveId: string, tx?: Pick<Tx, 'enclave'>): Promise<PlanSpan> {
  return tx ? readPlan(enclaveId, tx) : remembered(`plan ${enclaveId}`, () => readPlan(enclaveId, db))
}

async function readPlan(enclaveId: string, tx: Pick<Tx, 'enclave'>): Promise<PlanSpan> {
  const { planStartsOn, planYears } = await tx.enclave.findUniqueOrThrow({
    where: { id: enclaveId },
    select: { planStartsOn: true, planYears: true },
  })
  return planSpan(dayFromDate(planStartsOn), planYears)
}
