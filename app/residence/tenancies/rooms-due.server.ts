import { roomDue } from './room-due'
import type { Tx } from '~/platform/db.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'

/** Of these applications, those whose firm is admitted and has no room yet, with the day until which it gets one. */
export async function roomsDue(
  tx: Pick<Tx, 'tenancy' | 'application'>,
  enclaveId: string,
  applicationIds: readonly string[],
): Promise<Map<string, Day>> {
  const where = { enclaveId, applicationId: { in: [...applicationIds] }, state: 'offered' }
  const waiting = await tx.tenancy.findMany({ where, select: { applicationId: true, createdAt: true } })
  const applications = await tx.application.findMany({
    where: { enclaveId, id: { in: waiting.map(({ applicationId }) => applicationId) } },
    select: { id: true, intake: { select: { moveInOn: true } } },
  })
  return new Map(
    waiting.flatMap(({ applicationId, createdAt }) => {
      const moveInOn = applications.find(({ id }) => id === applicationId)?.intake.moveInOn
      return moveInOn ? [[applicationId, roomDue(dayOf(createdAt), dayFromDate(moveInOn))] as const] : []
    }),
  )
}
