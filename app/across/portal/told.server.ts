import { db } from '~/platform/db.server'
import type { Day } from '~/shared/days'

/** What the front page of an enclave shows of its cases: the newest two, in one statement. */
export type Told = { kind: 'case'; number: number; zh: string; en: string; on: Day }

/** The newest two cases of the portal, by the day they were published. */
export async function latestTold(enclaveId: string): Promise<Told[]> {
  return db.$queryRaw<Told[]>`
    SELECT 'case' AS kind, c.number, t."titleZh" AS zh, t."titleEn" AS en,
      (t."publishedAt" AT TIME ZONE 'Asia/Shanghai')::date::text AS on
    FROM "FirmCase" c
    JOIN "CaseText" t ON t."enclaveId" = c."enclaveId" AND t.id = c."shownId" AND t.answer = 'agreed' AND t."end" IS NULL
    WHERE c."enclaveId" = ${enclaveId}::uuid AND c."shownId" IS NOT NULL
    ORDER BY t."publishedAt" DESC, c.number DESC LIMIT 2`
}
