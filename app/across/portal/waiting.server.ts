import { db } from '~/platform/db.server'
import { addMonths, dayOf, instantOf, type Day } from '~/shared/days'
import type { WaitCase } from './waiting'

const STATION_OF: Record<string, keyof WaitCase> = {
  application_taken_up: 'taken_up',
  application_referred: 'referred',
  application_decided: 'decided',
  public_notice_opened: 'published',
  application_admitted: 'admitted',
}

/** The dated stations of every application decided within the last twelve months, read off the log. */
export async function waitCases(enclaveId: string, today: Day): Promise<WaitCase[]> {
  const since = instantOf(addMonths(today, -12))
  const rows = await db.$queryRaw<{ id: string; submittedAt: Date; kind: string; at: Date }[]>`
    SELECT a.id, a."submittedAt", e.kind, min(e.at) AS at
    FROM "Application" a JOIN "Event" e
      ON e."enclaveId" = a."enclaveId" AND e."subjectType" = 'application' AND e."subjectId" = a.id
    WHERE a."enclaveId" = ${enclaveId}::uuid AND a."submittedAt" IS NOT NULL AND a."decidedAt" >= ${since}
      AND e.kind = ANY(${Object.keys(STATION_OF)})
    GROUP BY a.id, a."submittedAt", e.kind`
  const cases = new Map<string, WaitCase>()
  for (const { id, submittedAt, kind, at } of rows) {
    const one = cases.get(id) ?? { submitted: dayOf(submittedAt) }
    const station = STATION_OF[kind]
    if (station) one[station] = dayOf(at)
    cases.set(id, one)
  }
  return [...cases.values()]
}
