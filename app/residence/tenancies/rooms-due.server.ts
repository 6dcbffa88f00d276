import { roomDue } from './room-due'
import { settingFrom } from '~/ground/settings/settings'
import type { Tx } from '~/platform/db.server'
import { dayFromDate, dayOf, type Day } from '~/shared/days'

type Waiting = { applicationId: string; createdAt: Date; moveInOn: Date; periods: unknown }

/** Of these applications, those whose firm is admitted and has no room yet, with the day until which it gets one. */
export async function roomsDue(
  tx: Pick<Tx, '$queryRaw'>,
  enclaveId: string,
  applicationIds: readonly string[],
): Promise<Map<string, Day>> {
  if (applicationIds.length === 0) return new Map()
  const waiting = await tx.$queryRaw<Waiting[]>`
    SELECT t."applicationId", t."createdAt", i."moveInOn",
      setting_on(t."enclaveId", 'deadlines', (t."createdAt" AT TIME ZONE 'Asia/Shanghai')::date) AS periods
    FROM "Tenancy" t
    JOIN "Application" a ON a."enclaveId" = t."enclaveId" AND a.id = t."applicationId"
    JOIN "Intake" i ON i."enclaveId" = a."enclaveId" AND i.id = a."intakeId"
    WHERE t."enclaveId" = ${enclaveId}::uuid AND t.state = 'offered'
      AND t."applicationId" = ANY(${[...applicationIds]}::uuid[])`
  return new Map(
    waiting.map(({ applicationId, createdAt, moveInOn, periods }) => [
      applicationId,
      roomDue(dayOf(createdAt), dayFromDate(moveInOn), settingFrom('deadlines', periods).room),
    ]),
  )
}
