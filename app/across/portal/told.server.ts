import { db } from '~/platform/db.server'
import type { Day } from '~/shared/days'

export type ToldLine = { kind: 'case' | 'news'; number: number; zh: string; en: string; on: Day }

/**
 * What the front page of an enclave tells: the newest two cases and the newest two pieces of news, and whether questions
 * are answered. One statement, however many there are.
 */
export async function latestTold(enclaveId: string): Promise<{ lines: ToldLine[]; questions: boolean }> {
  const rows = await db.$queryRaw<
    ((ToldLine & { questions: boolean }) | { kind: null; questions: boolean })[]
  >`
    SELECT l.*, EXISTS (SELECT FROM "FrequentQuestion" q WHERE q."enclaveId" = ${enclaveId}::uuid AND q.published) AS questions
    FROM (SELECT 1) AS always LEFT JOIN (
      (SELECT 'case' AS kind, c.number, t."titleZh" AS zh, t."titleEn" AS en,
        (t."publishedAt" AT TIME ZONE 'Asia/Shanghai')::date::text AS on
      FROM "FirmCase" c JOIN "CaseText" t ON t."enclaveId" = c."enclaveId" AND t.id = c."shownId"
        AND t.answer = 'agreed' AND t."end" IS NULL
      WHERE c."enclaveId" = ${enclaveId}::uuid AND c."shownId" IS NOT NULL
      ORDER BY t."publishedAt" DESC, c.number DESC LIMIT 2)
      UNION ALL
      (SELECT 'news', n.number, n."titleZh", n."titleEn", n."onDay"::text
      FROM "News" n WHERE n."enclaveId" = ${enclaveId}::uuid AND n.state = 'published'
      ORDER BY n."onDay" DESC, n.number DESC LIMIT 2)) l ON true`
  return {
    lines: rows.flatMap((row) => {
      if (row.kind === null) return []
      const { questions: _, ...line } = row
      return [line]
    }),
    questions: rows[0]?.questions ?? false,
  }
}
