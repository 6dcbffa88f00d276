import type { Tx } from '~/platform/db.server'
import { dateOfDay, dayOf, type Day } from '~/shared/days'
import { lastDay } from './term'

/**
 * The first allocation starts the term: the tenancy becomes active, and its last day is counted. Already begun,
 * it stays as it is and null is answered.
 */
export async function beginTenancy(
  tx: Tx,
  { enclaveId, tenancyId, startedOn }: { enclaveId: string; tenancyId: string; startedOn: Day },
  _now: Date,
): Promise<{ endsOn: Day } | null> {
  const tenancy = await tx.tenancy.findUnique({ where: { enclaveId_id: { enclaveId, id: tenancyId } } })
  if (tenancy?.state !== 'offered') return null
  const endsOn = lastDay(startedOn, tenancy.termMonths)
  // The state is in the WHERE: of two first allocations at once, one begins the term.
  const { count } = await tx.tenancy.updateMany({
    where: { enclaveId, id: tenancyId, state: 'offered' },
    data: { state: 'active', startedOn: dateOfDay(startedOn), endsOn: dateOfDay(endsOn) },
  })
  return count === 1 ? { endsOn } : null
}

/** The day on which the application behind a tenancy was admitted: no term begins before it. */
export async function admittedOn(
  tx: Pick<Tx, 'application'>,
  enclaveId: string,
  applicationId: string,
): Promise<Day | null> {
  const { admittedAt } = await tx.application.findUniqueOrThrow({
    where: { enclaveId_id: { enclaveId, id: applicationId } },
    select: { admittedAt: true },
  })
  return admittedAt && dayOf(admittedAt)
}
